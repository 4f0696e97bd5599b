package de.iqcampus.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The same words in several languages, keyed by two-letter language code; as JSON {@code {"de": …, "en": …}}.
 * A reader whose language is missing gets German, then whichever there is.
 */
public record LocalizedText(Map<String, String> byLanguage) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText(Map<String, String> byLanguage) {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        this.byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    public static LocalizedText of(String german, String english) {
        return new LocalizedText(Map.of("de", german, "en", english));
    }

    @JsonValue
    @Override public Map<String, String> byLanguage() {
        return byLanguage;
    }

    public String in(Locale locale) {
        var text = byLanguage.get(locale.getLanguage());
        return text != null ? text : byLanguage.getOrDefault("de", byLanguage.values().iterator().next());
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }
}
