package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;
import java.util.List;

/** Two applications and two remarks can be told apart. */
class BiasPairCheck implements ExerciseCheck {

    private static final String EQUAL = "equal";

    @Override public String type() {
        return "bias-pair";
    }

    @Override public int minutes() {
        return 3;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        for (var pair : List.of(exercise.at("applications"), exercise.at("remarks"))) {
            UniqueIds.check(pair.items(), findings);
            pair.items().stream().filter(it -> it.id().equals(EQUAL)).forEach(it -> findings.error(
                    it.at("id").where(), "the id equal is the answer “both are equal to me”; choose another"));
        }
    }
}
