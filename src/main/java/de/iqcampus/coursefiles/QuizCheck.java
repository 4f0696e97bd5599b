package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** A quiz can be drawn and passed. */
class QuizCheck implements ExerciseCheck {

    @Override public String type() {
        return "quiz";
    }

    @Override public int minutes() {
        return 6;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.QUIZ;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        var items = exercise.at("items").items();
        UniqueIds.check(items, findings);
        items.forEach(it -> ItemCheck.check(it, findings));
        var draw = exercise.at("draw");
        if (draw.number() > items.size()) {
            findings.error(draw.where(), "draws %d, but the pool has %d items".formatted(draw.number(), items.size()));
        }
        var pass = exercise.at("pass");
        if (pass.number() > draw.number()) {
            findings.error(pass.where(), "asks for %d right of %d".formatted(pass.number(), draw.number()));
        }
    }
}
