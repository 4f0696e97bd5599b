package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.CourseMarkdown;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.coursefiles.LessonFile.Reference;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each passage is marked once in each language, in the order of the spans, and can be mended. */
class RepairTextCheck implements ExerciseCheck {

    private static final Set<String> RESERVED = Set.of("keep", "own");

    @Override public String type() {
        return "repair-text";
    }

    @Override public int minutes() {
        return 4;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        var spans = exercise.at("spans").items();
        UniqueIds.check(spans, findings);
        spans.forEach(it -> mendings(it, findings));
        var wanted = spans.stream().map(YamlPart::id).toList();
        for (var document : exercise.at("document").values()) {
            var linked = linked(document);
            if (!linked.equals(wanted)) {
                findings.error(document.where(), "%s links %s, but the spans are %s: link each once, in their order"
                        .formatted(document.key(), linked, wanted));
            }
        }
    }

    private static List<String> linked(YamlPart document) {
        var references = new ReferenceCollector(document.where().file());
        CourseMarkdown.blocks().parse(document.text()).accept(references);
        return references.references().stream().filter(it -> it.scheme().equals("span")).map(Reference::id).toList();
    }

    private static void mendings(YamlPart span, Findings findings) {
        var wordings = span.at("wordings").items();
        UniqueIds.check(wordings, findings);
        wordings.stream().filter(it -> RESERVED.contains(it.id())).forEach(it -> findings.error(it.at("id").where(),
                "the id %s stands for what learners do without a wording".formatted(it.id())));
        if (Stream.concat(Stream.of(span.at("keep")), wordings.stream())
                .noneMatch(it -> it.at("points").number() == 2)) {
            findings.error(span.where(), "no mending is worth 2 points, nor is leaving it as it is");
        }
    }
}
