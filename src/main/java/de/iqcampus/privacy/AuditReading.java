package de.iqcampus.privacy;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log for administrators: finds entries and calls the people in them by their names. */
@Component @Transactional(readOnly = true)
class AuditReading {

    private final AuditSearch search;
    private final AuditPersonRepository people;
    private final AccountDirectory accounts;
    private final AuditWords words;

    AuditReading(AuditSearch search, AuditPersonRepository people, AccountDirectory accounts, AuditWords words) {
        this.search = search;
        this.people = people;
        this.accounts = accounts;
        this.words = words;
    }

    List<AuditLine> lines(AuditFilter filter, @Nullable UUID before, int most, Locale language) {
        var entries = search.find(filter, tokens(filter), before, most);
        return words.say(entries, names(entries), "privacy.log.erased", language);
    }

    /** Whom a token means, unless they are forgotten. */
    Optional<AccountId> account(@Nullable UUID token) {
        return Optional.ofNullable(token).flatMap(people::findById).map(AuditPerson::account);
    }

    private List<UUID> tokens(AuditFilter filter) {
        return account(filter.person())
                .map(it -> people.findByAccountOrderByToken(it).stream().map(AuditPerson::token).toList())
                .orElseGet(() -> Stream.ofNullable(filter.person()).toList());
    }

    private Map<UUID, String> names(List<LogEntry> entries) {
        var tokens = entries.stream().map(LogEntry::deed)
                .flatMap(it -> Stream.of(Optional.ofNullable(it.actor()), Optional.ofNullable(it.subject())))
                .flatMap(Optional::stream).distinct().toList();
        var known = people.findByTokenIn(tokens);
        var names = accounts.names(known.stream().map(AuditPerson::account).toList());
        return known.stream().filter(it -> names.containsKey(it.account()))
                .collect(toMap(AuditPerson::token, it -> Objects.requireNonNull(names.get(it.account()))));
    }
}
