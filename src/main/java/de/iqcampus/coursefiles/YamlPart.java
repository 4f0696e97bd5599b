package de.iqcampus.coursefiles;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A place in a YAML file; what is not there reads as empty, so that one mistake hides no other. */
record YamlPart(YamlDocument document, String pointer) {

    JsonNode node() {
        return document.tree().at(pointer);
    }

    Location where() {
        return document.where(pointer);
    }

    boolean exists() {
        return !node().isMissingNode();
    }

    YamlPart at(String key) {
        return new YamlPart(document, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    List<YamlPart> items() {
        return IntStream.range(0, node().isArray() ? node().size() : 0)
                .mapToObj(it -> at(Integer.toString(it))).toList();
    }

    List<YamlPart> values() {
        return node().isObject() ? node().propertyNames().stream().map(this::at).toList() : items();
    }

    /** The last step of the way here: the key of this part. */
    String key() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    String id() {
        return at("id").text();
    }

    String text() {
        return node().isString() ? node().stringValue() : "";
    }

    int number() {
        return node().isInt() ? node().intValue() : 0;
    }

    boolean isTrue() {
        return node().isBoolean() && node().booleanValue();
    }

    /** The words by language, as far as they are there. */
    Map<String, String> byLanguage() {
        var words = new TreeMap<String, String>();
        if (node().isObject()) {
            values().forEach(it -> words.put(it.key(), it.text()));
        }
        return words;
    }
}
