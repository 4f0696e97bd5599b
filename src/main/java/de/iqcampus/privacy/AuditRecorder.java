package de.iqcampus.privacy;

import de.iqcampus.identity.CurrentUser;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;
import de.iqcampus.shared.Reference;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes what matters into the audit log, in the transaction in which it happens: both or neither. */
@Component
class AuditRecorder {

    private final LogEntryRepository entries;
    private final AuditPersonRepository people;
    private final CurrentUser user;
    private final SystemUser system;
    private final Clock clock;

    AuditRecorder(LogEntryRepository entries, AuditPersonRepository people, CurrentUser user, SystemUser system,
            Clock clock) {
        this.entries = entries;
        this.people = people;
        this.user = user;
        this.system = system;
        this.clock = clock;
    }

    @EventListener @Transactional
    @Order(Ordered.HIGHEST_PRECEDENCE) // the cause stands before what others make of it
    public void on(Auditable event) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException(event.getClass() + " was published where nothing is written");
        }
        var entry = event.audit();
        var actor = entry.actor() != null || system.isActing() ? entry.actor() : user.ifSignedIn().orElse(null);
        var kind = actor != null ? Deed.Actor.PERSON : system.isActing() ? Deed.Actor.CAMPUS : Deed.Actor.VISITOR;
        // no finer than the database keeps it, or the seal would not match
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.save(new LogEntry(new Deed(now, kind.name(), token(actor, entry), entry.action(),
                token(entry.subject(), entry), entry.kind(), entry.object(), Facts.write(entry.facts()),
                Reference.current().orElse(null))));
    }

    private @Nullable UUID token(@Nullable AccountId person, AuditEntry entry) {
        if (person == null) {
            return null;
        }
        var id = person.value().toString();
        if (id.equals(entry.object()) || entry.facts().containsValue(id)) { // what is sealed cannot be erased
            throw new IllegalArgumentException(entry.action() + " names a person as a thing");
        }
        return people.findByAccountOrderByToken(person).stream().findFirst()
                .orElseGet(() -> people.save(new AuditPerson(person))).token();
    }
}
