package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** One question, short enough to be asked twice, and views to tell apart. */
class PerspectivesCheck implements ExerciseCheck {

    private static final int PROMPT_WORDS = 20;

    @Override public String type() {
        return "perspectives";
    }

    @Override public int minutes() {
        return 4;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        UniqueIds.check(exercise.at("options").items(), findings);
        UniqueIds.check(exercise.at("views").items(), findings);
        for (var prompt : exercise.at("prompt").values()) {
            int words = WordCounter.count(prompt.text());
            if (words > PROMPT_WORDS) {
                findings.error(prompt.where(), "this prompt has at most 20 words, not %d".formatted(words));
            }
        }
    }
}
