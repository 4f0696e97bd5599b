package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An absence, as an organisation has entered it. */
@Entity @Table(name = "absence")
class Leave {

    @Id private UUID absenceId;
    @Embedded private AccountId account;
    @Embedded private OrganisationId organisation;
    private LocalDate absentFrom;
    private LocalDate absentUntil;

    protected Leave() { } // JPA

    Leave(AccountId account, OrganisationId organisation, Absence absence) {
        this.absenceId = TimeOrderedUuid.next();
        this.account = account;
        this.organisation = organisation;
        this.absentFrom = absence.from();
        this.absentUntil = absence.until();
    }

    void belongTo(AccountId another) {
        account = another;
    }

    UUID id() { return absenceId; }
    AccountId account() { return account; }
    OrganisationId organisation() { return organisation; }

    Absence absence() {
        return new Absence(absentFrom, absentUntil);
    }
}
