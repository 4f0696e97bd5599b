package de.iqcampus.coursefiles;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** Where a picture or film lies for each language. */
class MediaPaths {

    private MediaPaths() { }

    /** Empty where none is named. */
    static Map<String, String> of(YamlPart path, List<String> languages) {
        return path.text().isEmpty() ? Map.of()
                : languages.stream().distinct().collect(toMap(it -> it, it -> path.text().replace("{lang}", it)));
    }
}
