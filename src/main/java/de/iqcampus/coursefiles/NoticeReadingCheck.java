package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** Every question can be answered from the letter. */
class NoticeReadingCheck implements ExerciseCheck {

    @Override public String type() {
        return "notice-reading";
    }

    @Override public int minutes() {
        return 4;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        var passages = UniqueIds.check(exercise.at("passages").items(), findings);
        var questions = exercise.at("questions").items();
        UniqueIds.check(questions, findings);
        for (var question : questions) {
            question.at("passages").items().stream().filter(it -> !passages.contains(it.text()))
                    .forEach(it -> findings.error(it.where(), "there is no passage " + it.text()));
            if (question.at("passages").items().size() == exercise.at("passages").items().size()) {
                findings.error(question.where(), "the whole letter answers this; ask for less");
            }
        }
    }
}
