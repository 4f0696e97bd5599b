package de.iqcampus.obligations;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Since when an obligation stands as it does; its history is never rewritten. */
@Entity @Table(name = "obligation_change")
class StatusChange implements Persistable<UUID> {

    @Id private UUID changeId;
    @Embedded private ObligationId obligation;
    @Embedded private AccountId account;
    private LocalDate changedOn;
    @Enumerated(EnumType.STRING) private ObligationStatus status;

    protected StatusChange() { } // JPA

    StatusChange(ObligationId obligation, AccountId account, LocalDate changedOn, ObligationStatus status) {
        this.changeId = TimeOrderedUuid.next();
        this.obligation = obligation;
        this.account = account;
        this.changedOn = changedOn;
        this.status = status;
    }

    @Override public UUID getId() { return changeId; }
    @Override public boolean isNew() { return true; } // only ever added

    ObligationId obligation() { return obligation; }

    StatusStep step() {
        return new StatusStep(changedOn, status);
    }
}
