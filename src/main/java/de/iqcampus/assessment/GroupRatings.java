package de.iqcampus.assessment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.iqcampus.assessment.CriticalIncident.Interpretation;
import de.iqcampus.catalogue.CourseId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        var attempts = answers.latestCompleted(course, incident.id()).stream().map(AttemptId::new).toList();
        if (attempts.size() < ENOUGH) {
            return Optional.empty();
        }
        var counts = answers.ratings(attempts).stream().flatMap(GroupRatings::rating)
                .collect(groupingBy(it -> it, counting()));
        return Optional.of(new Ratings(attempts.size(), counts));
    }

    private static Stream<String> rating(Rating rating) {
        return rating.answer() instanceof Answer.One(String fit) ? Stream.of(rating.part() + "=" + fit)
                : Stream.empty();
    }

    /** What one person answered to one {@code rate:} part. */
    record Rating(String part, Answer answer) { }

    /** How many people, and how many of them gave each rating. */
    public record Ratings(int people, Map<String, Long> counts) {

        public long count(Interpretation interpretation, int fit) {
            return counts.getOrDefault(CriticalIncident.rating(interpretation) + "=" + fit, 0L);
        }
    }
}
