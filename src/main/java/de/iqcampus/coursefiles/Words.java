package de.iqcampus.coursefiles;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.shared.LocalizedText;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Texts as learners get them: how an author broke the lines does not count, save between paragraphs. */
class Words {

    private Words() { }

    static LocalizedText of(YamlPart text) {
        var lines = MarkupCheck.LONG_TEXTS.contains(text.key());
        return new LocalizedText(text.byLanguage().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> lines ? it.getValue().strip() : oneLine(it.getValue()))));
    }

    /** The same tree with such texts, for what Jackson makes into records. */
    static JsonNode tree(YamlPart part) {
        var keepsLines = MarkupCheck.LONG_TEXTS.stream().anyMatch(it -> part.pointer().contains("/" + it + "/"));
        var json = JsonNodeFactory.instance;
        if (part.node().isObject()) {
            var object = json.objectNode();
            part.values().forEach(it -> object.set(it.key(), tree(it)));
            return object;
        }
        if (part.node().isArray()) {
            var array = json.arrayNode();
            part.items().forEach(it -> array.add(tree(it)));
            return array;
        }
        return !part.node().isString() ? part.node()
                : json.stringNode(keepsLines ? part.text().strip() : oneLine(part.text()));
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s*\n\\s*", " ");
    }
}
