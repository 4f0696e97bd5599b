package de.iqcampus.coursefiles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What words.yaml says: words to avoid and what to say instead, abbreviations that everybody knows. */
record WordList(List<Avoided> avoided, Set<String> known) {

    static WordList of(Optional<YamlDocument> document) {
        var root = document.stream().map(YamlDocument::root).toList();
        return new WordList(
                root.stream().flatMap(it -> it.at("avoid").values().stream())
                        .flatMap(language -> language.values().stream().map(it -> Avoided.of(language.key(), it)))
                        .toList(),
                root.stream().flatMap(it -> it.at("known").items().stream()).map(YamlPart::text)
                        .collect(Collectors.toSet()));
    }

    /** A word of one language that we do not use. */
    record Avoided(String language, String word, String instead, Pattern pattern) {

        private static Avoided of(String language, YamlPart word) {
            return new Avoided(language, word.key(), word.text(),
                    Pattern.compile("(?<!\\p{L})" + Pattern.quote(word.key()) + "(?!\\p{L})"));
        }

        boolean isIn(Passage passage) {
            return passage.language().equals(language) && pattern.matcher(passage.words()).find();
        }
    }
}
