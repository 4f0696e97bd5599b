package de.iqcampus.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The right answers of a course's quiz, from the reviewed files. */
record QuizAnswers(List<Map<String, Object>> items, String language) {

    @SuppressWarnings("unchecked")
    static QuizAnswers of(String slug, String language) {
        try (var file = Files.newInputStream(Path.of("courses", slug, "exercises", "quiz.yaml"))) {
            var quiz = (Map<String, Object>) new Yaml().load(file);
            return new QuizAnswers((List<Map<String, Object>>) quiz.get("items"), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The item whose question this is. */
    Map<String, Object> asked(String legend) {
        var shown = plain(legend);
        return items.stream().filter(it -> shown.contains(plain(text(it.get("prompt"))))).findFirst()
                .orElseThrow(() -> new AssertionError("no item asks: " + legend));
    }

    @SuppressWarnings("unchecked")
    String text(Object words) {
        return ((Map<String, String>) words).get(language);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> entries(Map<String, Object> item, String key) {
        return (List<Map<String, Object>>) item.get(key);
    }

    /** As the screen shows it: no emphasis marks, one blank between words. */
    static String plain(String words) {
        return words.replaceAll("[*_`]", "").replaceAll("\\s+", " ").strip();
    }
}
