package de.iqcampus.privacy;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.shared.AuditedThings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says entries of the log in a reader's language; asks the modules once what they call their things. */
@Component
class AuditWords {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final MessageSource words;
    private final ObjectProvider<AuditedThings> things;

    AuditWords(MessageSource words, ObjectProvider<AuditedThings> things) {
        this.words = words;
        this.things = things;
    }

    /**
     * @param people names by token
     * @param others the key of what to call everybody else
     */
    List<AuditLine> say(List<LogEntry> entries, Map<UUID, String> people, String others, Locale language) {
        var speech = new AuditSpeech(words, language, people, others, names(entries, language));
        return entries.stream().map(speech::line).toList();
    }

    /** Names by kind and id. */
    private Map<String, Map<String, String>> names(List<LogEntry> entries, Locale language) {
        var facts = entries.stream().map(LogEntry::deed).map(Facts::of).toList();
        return things.stream().collect(toMap(AuditedThings::kind, thing -> {
            var ids = facts.stream().flatMap(it -> Stream.ofNullable(it.get(thing.kind()))).distinct()
                    .filter(it -> ID.matcher(it).matches()).map(UUID::fromString).toList();
            return thing.names(ids).entrySet().stream()
                    .collect(toMap(it -> it.getKey().toString(), it -> it.getValue().in(language)));
        }));
    }
}
