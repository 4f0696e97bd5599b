package de.iqcampus.coursefiles;

import java.util.List;

/** A second self-assessment rates the statements of one that stands earlier in the course. */
class RatedAgainCheck implements CourseCheck {

    @Override public void check(CourseSource course, Findings findings) {
        var placed = course.lessons().stream().map(it -> course.textsOf(it.id())).filter(it -> !it.isEmpty())
                .flatMap(it -> it.getFirst().ids("exercise").stream()).toList();
        course.exercises().forEach((id, exercise) -> {
            var again = exercise.root().at("again");
            if (again.exists()) {
                check(again, id, placed, course, findings);
            }
        });
    }

    private static void check(YamlPart again, String id, List<String> placed, CourseSource course,
            Findings findings) {
        var first = course.exercise(again.text());
        if (first.isEmpty()) {
            findings.error(again.where(), "there is no exercise " + again.text());
        } else if (!first.get().at("type").text().equals("self-assessment") || first.get().at("again").exists()) {
            findings.error(again.where(), again.text() + " is no self-assessment with statements of its own");
        } else if (placed.indexOf(again.text()) >= placed.indexOf(id)) {
            findings.error(again.where(), "%s must stand earlier in the course than %s".formatted(again.text(), id));
        }
    }
}
