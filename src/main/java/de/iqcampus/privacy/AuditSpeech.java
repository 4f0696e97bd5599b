package de.iqcampus.privacy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.context.MessageSource;

/** Makes sentences of entries, in one language and with the names of the people and things they speak of. */
class AuditSpeech {

    private final MessageSource words;
    private final Locale language;
    private final Map<UUID, String> people;
    private final String others;
    private final Map<String, Map<String, String>> things;

    AuditSpeech(MessageSource words, Locale language, Map<UUID, String> people, String others,
            Map<String, Map<String, String>> things) {
        this.words = words;
        this.language = language;
        this.people = people;
        this.others = others;
        this.things = things;
    }

    AuditLine line(LogEntry entry) {
        var deed = entry.deed();
        var seal = entry.seal();
        var actor = deed.actor() != null ? person(deed.actor())
                : word("privacy.log.actor." + deed.actorKind(), deed.actorKind());
        var subject = deed.subject() == null ? "" : person(deed.subject());
        var details = details(deed);
        var thing = details.isEmpty() || deed.objectKind() == null ? "" : details.firstEntry().getValue();
        var sentence = word("privacy.audit." + deed.action(), deed.action(), actor, subject, thing);
        if (!thing.isEmpty() && sentence.contains(thing)) {
            details.pollFirstEntry(); // said already
        }
        return new AuditLine(entry.id(), deed.at(), deed.action(), capitalised(sentence), actor, subject, details,
                deed.request(), seal == null ? null : seal.number());
    }

    private SequencedMap<String, String> details(Deed deed) {
        var details = new LinkedHashMap<String, String>();
        Facts.of(deed).forEach((fact, code) -> details.put(word("privacy.log.fact." + fact, fact),
                Objects.requireNonNullElseGet(things.getOrDefault(fact, Map.of()).get(code),
                        () -> word("privacy.log.code." + fact + "." + code, code))));
        return details;
    }

    private String person(UUID token) {
        var name = people.get(token);
        return name == null ? word(others, others) : name;
    }

    private String word(String key, String otherwise, String... parts) {
        return Objects.requireNonNull(words.getMessage(key, parts, otherwise, language));
    }

    private String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(language) + sentence.substring(1);
    }
}
