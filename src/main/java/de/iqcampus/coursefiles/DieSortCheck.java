package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;
import java.util.List;

/** Each kind of statement can be found. */
class DieSortCheck implements ExerciseCheck {

    @Override public String type() {
        return "die-sort";
    }

    @Override public int minutes() {
        return 3;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        var statements = exercise.at("statements");
        UniqueIds.check(statements.items(), findings);
        for (var kind : List.of("description", "interpretation", "evaluation")) {
            if (statements.items().stream().noneMatch(it -> it.at("kind").text().equals(kind))) {
                findings.error(statements.where(), "no statement of the kind %s".formatted(kind));
            }
        }
    }
}
