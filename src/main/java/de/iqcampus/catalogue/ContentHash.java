package de.iqcampus.catalogue;

import de.iqcampus.shared.Sha256;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Names content by what it says: equal content has an equal SHA-256, in hexadecimal. */
public final class ContentHash {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ContentHash() { }

    public static String of(byte[] bytes) {
        return Sha256.of(bytes);
    }

    /** Of the value as canonical JSON: the order of keys does not count, the order of lists does. */
    public static String of(Object value) {
        return Sha256.of(CANONICAL.writeValueAsString(value));
    }
}
