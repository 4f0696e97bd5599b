package de.iqcampus.shared;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the audit log keeps of an event: ids, numbers, codes and days. Nothing here takes names or what somebody wrote,
 * and people are named as actor or subject alone, for only there can they be forgotten.
 *
 * @param action such as {@code certificate.shared}; its words are the translation {@code privacy.audit.<action>}
 * @param actor who did it, where the event knows better than the session
 * @param subject whom it concerns
 * @param kind of the thing it was done to, such as {@code certificate}; {@code object} tells which
 */
public record AuditEntry(String action, @Nullable AccountId actor, @Nullable AccountId subject, @Nullable String kind,
        @Nullable String object, Map<String, String> facts) {

    private static final Pattern ACTION = Pattern.compile("[a-z-]{1,30}(\\.[a-z-]{1,30}){1,2}");
    private static final Pattern WORD = Pattern.compile("[a-z-]{1,30}");
    private static final Pattern CODE = Pattern.compile("[\\w.:-]{1,60}");

    public AuditEntry {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        require(ACTION, action);
        if (kind != null && object != null) {
            require(WORD, kind);
            require(CODE, object);
        }
        facts.keySet().forEach(it -> require(WORD, it));
        facts.values().forEach(it -> require(CODE, it));
    }

    public static AuditEntry of(String action) {
        return new AuditEntry(action, null, null, null, null, Map.of());
    }

    public AuditEntry by(AccountId person) {
        return new AuditEntry(action, person, subject, kind, object, facts);
    }

    public AuditEntry about(AccountId person) {
        return new AuditEntry(action, actor, person, kind, object, facts);
    }

    public AuditEntry on(String thing, String number) {
        return new AuditEntry(action, actor, subject, thing, number, facts);
    }

    public AuditEntry on(String thing, UUID id) {
        return on(thing, id.toString());
    }

    public AuditEntry with(String fact, UUID id) {
        return with(fact, id.toString());
    }

    public AuditEntry with(String fact, long number) {
        return with(fact, String.valueOf(number));
    }

    public AuditEntry with(String fact, Enum<?> code) {
        return with(fact, code.name());
    }

    public AuditEntry with(String fact, LocalDate day) {
        return with(fact, day.toString());
    }

    private AuditEntry with(String fact, String code) {
        var more = new TreeMap<>(facts);
        more.put(fact, code);
        return new AuditEntry(action, actor, subject, kind, object, more);
    }

    private static void require(Pattern shape, String text) {
        if (!shape.matcher(text).matches()) {
            throw new IllegalArgumentException("the audit log takes no such text as '%s'".formatted(text));
        }
    }
}
