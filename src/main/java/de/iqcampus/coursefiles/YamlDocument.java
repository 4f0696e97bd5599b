package de.iqcampus.coursefiles;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file as JSON that remembers its lines.
 *
 * @param lines by JSON pointer, counted from 1
 */
record YamlDocument(String file, JsonNode tree, Map<String, Integer> lines) {

    YamlPart root() {
        return new YamlPart(this, "");
    }

    /** The line of this pointer, or of the nearest thing around it. */
    Location where(String pointer) {
        var near = pointer;
        while (!near.isEmpty() && !lines.containsKey(near)) {
            near = near.substring(0, near.lastIndexOf('/'));
        }
        return new Location(file, lines.getOrDefault(near, 1));
    }
}
