package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The name that a person with certificates asks for: one at a time, open or declined. */
@Entity
class NameRequest extends AbstractAggregateRoot<NameRequest> {

    @EmbeddedId private NameRequestId id;
    @Embedded private AccountId account;
    private String givenName;
    private String familyName;
    private Instant requestedAt;
    private @Nullable Instant declinedAt;
    private @Nullable String reason;
    @Version private @Nullable Integer version;

    protected NameRequest() { } // JPA

    NameRequest(AccountId account, PersonName name, Instant now) {
        this.id = NameRequestId.next();
        this.account = account;
        this.givenName = name.given();
        this.familyName = name.family();
        this.requestedAt = now;
        registerEvent(new NameRequested(account));
    }

    void decline(String why, Instant now) {
        declinedAt = now;
        reason = why;
        registerEvent(new NameDeclined(account));
    }

    AccountId account() { return account; }
    PersonName name() { return new PersonName(givenName, familyName); }

    RequestedName summary() {
        return new RequestedName(givenName, familyName, requestedAt, declinedAt, reason);
    }

    NameRequestToDecide toDecide(AccountProfile person) {
        return new NameRequestToDecide(id, person.fullName(), summary().fullName(), person.email(), requestedAt);
    }
}
