package de.iqcampus.coursefiles;

import java.util.Set;

/** Ids are unique, files and ids agree, every lesson speaks every language. */
class StructureCheck implements CourseCheck {

    private static final Set<String> FILES = Set.of("course.yaml", "glossary.yaml", "media.yaml");

    @Override public void check(CourseSource course, Findings findings) {
        if (!course.folder().name().matches("[a-z][a-z0-9-]{0,59}")) {
            findings.error(course.course().where("/id"),
                    "the folder's name %s cannot be an address".formatted(course.folder().name()));
        }
        UniqueIds.check(course.modules(), findings);
        UniqueIds.check(course.terms(), findings);
        UniqueIds.check(course.mediaItems(), findings);
        exercises(course, findings);
        lessons(course, findings);
        strangers(course, findings);
    }

    private static void exercises(CourseSource course, Findings findings) {
        course.exercises().forEach((name, exercise) -> {
            if (!exercise.root().id().equals(name)) {
                findings.error(exercise.where("/id"), "the id must be the file's name, %s".formatted(name));
            }
        });
    }

    private static void lessons(CourseSource course, Findings findings) {
        var ids = UniqueIds.check(course.lessons(), findings);
        for (var lesson : course.lessons()) {
            var spoken = course.textsOf(lesson.id()).stream().map(LessonFile::language).toList();
            course.languages().stream().filter(it -> !spoken.contains(it)).forEach(it -> findings.error(
                    lesson.where(), "lessons/%s.%s.md is missing".formatted(lesson.id(), it)));
        }
        for (var text : course.texts()) {
            if (!ids.contains(text.lesson())) {
                findings.error(new Location(text.file(), 1), "course.yaml has no lesson " + text.lesson());
            } else if (!course.languages().contains(text.language())) {
                findings.error(new Location(text.file(), 1), "the course does not speak " + text.language());
            } else if (text.text().isBlank()) {
                findings.error(new Location(text.file(), 1), "the lesson is empty");
            }
        }
    }

    private static void strangers(CourseSource course, Findings findings) {
        course.folder().files("").stream()
                .filter(it -> !FILES.contains(it) && !it.matches("(exercises|lessons|media)/.*"))
                .forEach(it -> findings.warning(course.folder().where(it), "no part of a course"));
    }
}
