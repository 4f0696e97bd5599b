package de.iqcampus.privacy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What an entry says besides who did what to whom, as JSON in the database. */
final class Facts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() { };

    private Facts() { }

    static String write(Map<String, String> facts) {
        return JSON.writeValueAsString(facts);
    }

    /** The thing it was done to first, then the facts. */
    static SequencedMap<String, String> of(Deed deed) {
        var all = new LinkedHashMap<String, String>();
        if (deed.objectKind() != null && deed.objectId() != null) {
            all.put(deed.objectKind(), deed.objectId());
        }
        try {
            all.putAll(JSON.readValue(deed.facts(), CODES));
        } catch (JacksonException tampered) {
            all.put("unreadable", deed.facts()); // the check of the chain names the entry
        }
        return all;
    }
}
