package de.iqcampus.privacy;

import de.iqcampus.identity.AccountDirectory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows administrators who did what to whom and when; that they look is itself written down. */
@Service @Transactional @PreAuthorize("hasRole('ADMIN')")
public class AuditLog {

    private static final int PAGE = 50;

    private final AuditReading reading;
    private final LogEntryRepository entries;
    private final AuditPersonRepository people;
    private final AccountDirectory accounts;
    private final ChainVerification chain;
    private final ApplicationEventPublisher events;

    AuditLog(AuditReading reading, LogEntryRepository entries, AuditPersonRepository people,
            AccountDirectory accounts, ChainVerification chain, ApplicationEventPublisher events) {
        this.reading = reading;
        this.entries = entries;
        this.people = people;
        this.accounts = accounts;
        this.chain = chain;
        this.events = events;
    }

    /** @param before begins after this entry */
    public AuditPage page(AuditFilter filter, @Nullable UUID before, Locale language) {
        var lines = reading.lines(filter, before, PAGE + 1, language);
        events.publishEvent(new AuditLogRead(AuditLogRead.Use.SCREEN, filter,
                reading.account(filter.person()).orElse(null)));
        return lines.size() <= PAGE ? new AuditPage(lines, null)
                : new AuditPage(lines.subList(0, PAGE), lines.get(PAGE - 1).id());
    }

    /** What there is to filter by. */
    @Transactional(readOnly = true)
    public List<String> groups() {
        return entries.findActions().stream().map(it -> it.split("\\.", 2)[0]).distinct().sorted().toList();
    }

    /** What the person with this token is called; none once they are forgotten. */
    @Transactional(readOnly = true)
    public Optional<String> name(UUID person) {
        return reading.account(person).map(it -> accounts.names(List.of(it)).get(it));
    }

    /** A token of whoever has this address; none where the log knows nothing of them. */
    @Transactional(readOnly = true)
    public Optional<UUID> person(String address) {
        return accounts.find(address).flatMap(it -> people.findByAccountOrderByToken(it).stream().findFirst())
                .map(AuditPerson::token);
    }

    /** Whether the log is what was written; on a long one it takes a while, batch by batch. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ChainCheck check() {
        return chain.check();
    }
}
