package de.iqcampus.assessment;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.catalogue.CourseId;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How others answered an exercise: numbers only, and only where nobody can be picked out. */
@Service @Transactional(readOnly = true) @PreAuthorize("isAuthenticated()")
public class GroupAnswers {

    /** How many people must have finished an exercise before anything is told. */
    public static final int ENOUGH = 10;

    private final AttemptAnswerRepository answers;

    GroupAnswers(AttemptAnswerRepository answers) {
        this.answers = answers;
    }

    /** Over every revision of the course; each person counts once, with their latest attempt. */
    public Optional<Counts> of(CourseId course, Exercise exercise) {
        var people = answers.peopleWhoCompleted(course, exercise.id());
        if (people < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(new Counts(people, answers.counts(course, exercise.id(), exercise.groupParts()).stream()
                .collect(toMap(Count::key, Count::people, Long::sum))));
    }

    /** How many people answered a part like this. */
    record Count(String part, Answer answer, long people) {

        String key() {
            return part + "=" + (answer instanceof Answer.One(String value) ? value : "");
        }
    }

    /** How many people, and how many of them gave each answer, by {@code part=value}. */
    public record Counts(int people, Map<String, Long> byAnswer) {

        public long count(String part, String value) {
            return byAnswer.getOrDefault(part + "=" + value, 0L);
        }
    }
}
