package de.iqcampus.coursefiles;

import de.iqcampus.assessment.Exercise;
import de.iqcampus.catalogue.CourseContent;
import de.iqcampus.catalogue.CourseContent.Audience;
import de.iqcampus.catalogue.CourseContent.CourseModule;
import de.iqcampus.catalogue.CourseContent.Fact;
import de.iqcampus.catalogue.CourseContent.GlossaryTerm;
import de.iqcampus.catalogue.CourseContent.MediaItem;
import de.iqcampus.catalogue.CourseContent.Update;
import de.iqcampus.catalogue.MediaType;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the records of a course from a source that was found to be without errors. */
class CourseAssembly {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what is false may be left out
            .build();

    private static final List<String> AGAIN = List.of("low", "high", "statements");

    private final CourseSource source;
    private final YamlPart course;
    private final Map<String, byte[]> files = new TreeMap<>();

    CourseAssembly(CourseSource source) {
        this.source = source;
        this.course = source.course().root();
    }

    ReviewedCourse assemble() {
        var exercises = source.exercises().values().stream()
                .map(it -> JSON.treeToValue(tree(it.root()), Exercise.class)).toList();
        var media = source.mediaItems().stream().map(this::mediaItem).toList();
        var facts = source.usedFacts().stream().map(CourseAssembly::fact)
                .sorted(Comparator.comparing(Fact::key)).toList();
        var glossary = source.terms().stream()
                .map(it -> new GlossaryTerm(it.id(), Words.of(it.at("term")), Words.of(it.at("text")))).toList();
        var lessons = new LessonAssembly(source, exercises, media, glossary, facts, files);
        var modules = source.modules().stream().map(it -> new CourseModule(it.id(), Words.of(it.at("title")),
                it.at("lessons").items().stream().map(lessons::lesson).toList())).toList();
        return new ReviewedCourse(content(media, facts, glossary, modules), exercises, files);
    }

    /** What is rated again is told by the exercise that rated it first. */
    private JsonNode tree(YamlPart exercise) {
        var tree = Words.tree(exercise);
        source.exercise(exercise.at("again").text()).ifPresent(first -> AGAIN.forEach(it ->
                ((ObjectNode) tree).set(it, Words.tree(first.at(it)))));
        return tree;
    }

    private CourseContent content(List<MediaItem> media, List<Fact> facts, List<GlossaryTerm> glossary,
            List<CourseModule> modules) {
        var audience = strings("audience").map(it -> Audience.valueOf(it.replace('-', '_').toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new CourseContent(CourseContent.SCHEMA, course.id(), source.folder().name(), source.languages(),
                Words.of(course.at("title")), Words.of(course.at("summary")), audience, course.at("law").isTrue(),
                date(course, "content-date"), course.at("refresh-months").number(), course.at("minutes").number(),
                course.at("cover").text(), strings("authors").toList(), course.at("licence").text(),
                texts("goals"), modules, texts("sources"), glossary, media, facts, update(),
                course.at("unlisted").isTrue() ? true : null);
    }

    private @Nullable Update update() {
        var update = course.at("update");
        return update.exists() ? new Update(date(update, "since"), Words.of(update.at("text"))) : null;
    }

    private MediaItem mediaItem(YamlPart item) {
        var paths = MediaPaths.of(item.at("file"), source.languages());
        var captions = MediaPaths.of(item.at("captions"), source.languages());
        captions.values().forEach(this::take);
        var types = paths.values().stream().map(this::take).map(MediaType::of).toList();
        var type = types.getFirst().orElseThrow();
        return new MediaItem(item.id(), type.value(), new LocalizedText(paths), Words.of(item.at("alt")),
                Words.of(item.at("description")), item.at("author").text(), item.at("licence").text(),
                captions.isEmpty() ? null : new LocalizedText(captions));
    }

    private byte[] take(String path) {
        return files.computeIfAbsent(path, it -> source.folder().bytes(it, new Findings()).orElseThrow());
    }

    private static Fact fact(YamlPart fact) {
        return new Fact(fact.id(), Words.of(fact.at("text")), fact.at("section").text(),
                fact.at("source").at("title").text(), fact.at("source").at("url").text(),
                date(fact, "as-of"), date(fact, "recheck-on"), fact.at("unverified").isTrue());
    }

    private static LocalDate date(YamlPart part, String key) {
        return LocalDate.parse(part.at(key).text());
    }

    private Stream<String> strings(String key) {
        return course.at(key).items().stream().map(YamlPart::text);
    }

    private List<LocalizedText> texts(String key) {
        return course.at(key).items().stream().map(Words::of).toList();
    }
}
