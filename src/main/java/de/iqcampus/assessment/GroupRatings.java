package de.iqcampus.assessment;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.assessment.CriticalIncident.Interpretation;
import de.iqcampus.catalogue.CourseId;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How others rated an incident: numbers only, and only where nobody can be picked out. */
@Service @Transactional(readOnly = true) @PreAuthorize("isAuthenticated()")
public class GroupRatings {

    /** How many people must have finished an incident before anything is told. */
    public static final int ENOUGH = 10;

    private final AttemptAnswerRepository answers;

    GroupRatings(AttemptAnswerRepository answers) {
        this.answers = answers;
    }

    /** Over every revision of the course; each person counts once, with their latest attempt. */
    public Optional<Ratings> of(CourseId course, CriticalIncident incident) {
        var people = answers.peopleWhoCompleted(course, incident.id());
        if (people < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(new Ratings(people, answers.ratings(course, incident.id()).stream()
                .collect(toMap(Rating::key, Rating::people, Long::sum))));
    }

    /** How many people answered a {@code rate:} part like this. */
    record Rating(String part, Answer answer, long people) {

        String key() {
            return part + "=" + (answer instanceof Answer.One(String fit) ? fit : "");
        }
    }

    /** How many people, and how many of them gave each rating. */
    public record Ratings(int people, Map<String, Long> counts) {

        public long count(Interpretation interpretation, int fit) {
            return counts.getOrDefault(CriticalIncident.rating(interpretation) + "=" + fit, 0L);
        }
    }
}
