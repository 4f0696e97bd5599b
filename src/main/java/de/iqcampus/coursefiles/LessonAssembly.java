package de.iqcampus.coursefiles;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.assessment.Exercise;
import de.iqcampus.catalogue.ContentHash;
import de.iqcampus.catalogue.CourseContent.Fact;
import de.iqcampus.catalogue.CourseContent.GlossaryTerm;
import de.iqcampus.catalogue.CourseContent.MediaItem;
import de.iqcampus.catalogue.Lesson;
import de.iqcampus.shared.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes lessons, and names each by all that a learner meets in it. */
class LessonAssembly {

    private final CourseSource source;
    private final List<Exercise> exercises;
    private final List<MediaItem> media;
    private final List<GlossaryTerm> glossary;
    private final List<Fact> facts;
    private final Map<String, byte[]> files;

    LessonAssembly(CourseSource source, List<Exercise> exercises, List<MediaItem> media, List<GlossaryTerm> glossary,
            List<Fact> facts, Map<String, byte[]> files) {
        this.source = source;
        this.exercises = exercises;
        this.media = media;
        this.glossary = glossary;
        this.facts = facts;
        this.files = files;
    }

    Lesson lesson(YamlPart lesson) {
        var texts = source.textsOf(lesson.id());
        var placed = texts.getFirst().ids("exercise");
        var title = Words.of(lesson.at("title"));
        var markdown = new LocalizedText(texts.stream()
                .collect(toMap(LessonFile::language, it -> it.text().strip())));
        return new Lesson(lesson.id(), title, lesson.at("minutes").number(), lesson.at("optional").isTrue(),
                kind(placed), markdown, placed, contentHash(title, markdown, texts));
    }

    /** What takes the most time, and of several the first. */
    private Lesson.Kind kind(List<String> placed) {
        return placed.stream().flatMap(it -> source.exercise(it).stream())
                .map(it -> ExerciseCheck.of(it).orElseThrow())
                .reduce((longest, it) -> it.minutes() > longest.minutes() ? it : longest)
                .map(ExerciseCheck::kind).orElse(Lesson.Kind.READING);
    }

    private String contentHash(LocalizedText title, LocalizedText markdown, List<LessonFile> texts) {
        var placed = used(texts, "exercise", exercises, Exercise::id);
        var shown = placed.stream().flatMap(it -> it.factKeys().stream());
        return ContentHash.of(Map.of(
                "title", title,
                "markdown", markdown,
                "exercises", placed,
                "media", used(texts, "media", media, MediaItem::key),
                "files", used(texts, "media", media, MediaItem::key).stream().map(this::fileHashes).toList(),
                "glossary", used(texts, "glossary", glossary, GlossaryTerm::key),
                // A fact looked at again without a change of words leaves the step done.
                "facts", used(texts, "fact", shown, facts, Fact::key).stream()
                        .map(it -> List.of(it.text(), it.section(), it.sourceTitle(), it.sourceUrl())).toList()));
    }

    private static <T> List<T> used(List<LessonFile> texts, String scheme, List<T> all, Function<T, String> key) {
        return used(texts, scheme, Stream.of(), all, key);
    }

    private static <T> List<T> used(List<LessonFile> texts, String scheme, Stream<String> besides, List<T> all,
            Function<T, String> key) {
        var ids = Stream.concat(texts.stream().flatMap(it -> it.ids(scheme).stream()), besides)
                .collect(Collectors.toSet());
        return all.stream().filter(it -> ids.contains(key.apply(it))).sorted(Comparator.comparing(key)).toList();
    }

    private Map<String, String> fileHashes(MediaItem item) {
        var paths = new TreeMap<>(item.file().byLanguage());
        if (item.captions() != null) {
            item.captions().byLanguage().forEach((language, path) -> paths.put(language + ".captions", path));
        }
        return paths.entrySet().stream().collect(toMap(Map.Entry::getKey,
                it -> ContentHash.of(Objects.requireNonNull(files.get(it.getValue())))));
    }
}
