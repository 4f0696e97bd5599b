package de.iqcampus.coursefiles;

import de.iqcampus.coursefiles.LessonFile.Reference;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a lesson refers to is there, and stands where it can be shown. */
class LinksCheck implements CourseCheck {

    @Override public void check(CourseSource course, Findings findings) {
        var facts = UniqueIds.of(course.factCards());
        var known = Map.of(
                "media", UniqueIds.of(course.mediaItems()),
                "glossary", UniqueIds.of(course.terms()),
                "fact", facts,
                "exercise", course.exercises().keySet(),
                "lesson", UniqueIds.of(course.lessons()));
        for (var text : course.texts()) {
            for (var reference : text.references()) {
                address(reference, known, findings);
                place(reference, findings);
            }
        }
        course.exercises().values().stream().flatMap(it -> CourseSource.shownFacts(it.root()))
                .filter(it -> !facts.contains(it.text()))
                .forEach(it -> findings.error(it.where(), "there is no fact " + it.text()));
        course.languages().forEach(it -> everyExerciseOnce(course, it, findings));
        course.lessons().forEach(it -> sameOrderInEveryLanguage(course, it, findings));
    }

    private static void address(Reference reference, Map<String, Set<String>> known, Findings findings) {
        var ids = known.get(reference.scheme());
        if (ids != null && !ids.contains(reference.id())) {
            findings.error(reference.where(), "there is no %s %s".formatted(reference.scheme(), reference.id()));
        } else if (ids == null && !MarkupCheck.SAFE_ADDRESS.matcher(reference.address()).matches()) {
            findings.error(reference.where(), "a link leads to https:, mailto: or a part of the course, not to "
                    + reference.address());
        }
    }

    private static void place(Reference reference, Findings findings) {
        var media = reference.scheme().equals("media");
        if (reference.picture() != media) {
            findings.error(reference.where(), media
                    ? "a picture is written ![](%s)".formatted(reference.address())
                    : "a picture comes from media.yaml: ![](media:…)");
        }
        if (media && !reference.alone() || reference.scheme().equals("exercise") && !reference.onTop()) {
            findings.error(reference.where(), reference.address() + " must stand alone in a paragraph");
        }
    }

    private static void everyExerciseOnce(CourseSource course, String language, Findings findings) {
        var placed = new HashSet<String>();
        course.texts().stream().filter(it -> it.language().equals(language))
                .flatMap(it -> it.references().stream()).filter(it -> it.scheme().equals("exercise"))
                .filter(it -> !placed.add(it.id()))
                .forEach(it -> findings.error(it.where(), "the exercise %s stands here twice".formatted(it.id())));
        course.exercises().forEach((id, exercise) -> {
            if (!placed.contains(id)) {
                findings.error(exercise.where(""), "no lesson in %s places this exercise".formatted(language));
            }
        });
    }

    private static void sameOrderInEveryLanguage(CourseSource course, YamlPart lesson, Findings findings) {
        var texts = course.textsOf(lesson.id());
        for (var text : texts) {
            var first = texts.getFirst();
            for (var scheme : Set.of("exercise", "media")) {
                if (!text.ids(scheme).equals(first.ids(scheme))) {
                    findings.error(new Location(text.file(), 1), "places %s, but %s places %s"
                            .formatted(text.ids(scheme), first.language(), first.ids(scheme)));
                }
            }
        }
    }
}
