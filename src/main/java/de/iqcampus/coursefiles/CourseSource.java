package de.iqcampus.coursefiles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything a course's folder says, read but not yet believed.
 *
 * @param exercises by the file's name
 * @param facts the campus's; none when their file is broken
 * @param words the campus's word list, likewise
 */
record CourseSource(CourseFolder folder, YamlDocument course, Optional<YamlDocument> glossary,
        Optional<YamlDocument> media, Map<String, YamlDocument> exercises, List<LessonFile> texts,
        Optional<YamlDocument> facts, Optional<YamlDocument> words) {

    List<String> languages() {
        return course.root().at("languages").items().stream().map(YamlPart::text).toList();
    }

    List<YamlPart> modules() {
        return course.root().at("modules").items();
    }

    List<YamlPart> lessons() {
        return modules().stream().flatMap(it -> it.at("lessons").items().stream()).toList();
    }

    /** The lesson's texts, one per language, as far as they are there. */
    List<LessonFile> textsOf(String lesson) {
        return texts.stream().filter(it -> it.lesson().equals(lesson)).toList();
    }

    Optional<YamlPart> exercise(String id) {
        return Optional.ofNullable(exercises.get(id)).map(YamlDocument::root);
    }

    List<YamlPart> terms() {
        return entries(glossary);
    }

    List<YamlPart> mediaItems() {
        return entries(media);
    }

    List<YamlPart> factCards() {
        return entries(facts);
    }

    /** The facts that lessons and exercises refer to. */
    List<YamlPart> usedFacts() {
        var used = Stream.concat(texts.stream().flatMap(it -> it.ids("fact").stream()),
                exercises.values().stream().flatMap(it -> shownFacts(it.root())).map(YamlPart::text))
                .collect(Collectors.toSet());
        return factCards().stream().filter(it -> used.contains(it.id())).toList();
    }

    /** Where an exercise names the card it shows. */
    static Stream<YamlPart> shownFacts(YamlPart part) {
        return part.key().equals("fact") ? Stream.of(part) : part.values().stream().flatMap(CourseSource::shownFacts);
    }

    /** Every YAML file of the course itself. */
    List<YamlDocument> documents() {
        return Stream.of(Stream.of(course), glossary.stream(), media.stream(), exercises.values().stream())
                .flatMap(it -> it).toList();
    }

    private static List<YamlPart> entries(Optional<YamlDocument> document) {
        return document.map(it -> it.root().items()).orElse(List.of());
    }
}
