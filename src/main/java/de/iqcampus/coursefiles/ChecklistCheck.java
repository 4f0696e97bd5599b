package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;

/** As many entries as are to be chosen are there to choose from. */
class ChecklistCheck implements ExerciseCheck {

    @Override public String type() {
        return "checklist";
    }

    @Override public int minutes() {
        return 4;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        var stages = exercise.at("stages").items();
        UniqueIds.check(stages, findings);
        var entries = stages.stream().flatMap(it -> it.at("entries").items().stream()).toList();
        UniqueIds.check(entries, findings);
        entries.stream().filter(it -> it.id().equals("own")).forEach(it -> findings.error(it.at("id").where(),
                "the id own stands for the line that learners add"));
        var choose = exercise.at("choose");
        if (choose.number() > entries.size()) {
            findings.error(choose.where(), "asks to choose %d, but there are %d entries"
                    .formatted(choose.number(), entries.size()));
        }
    }
}
