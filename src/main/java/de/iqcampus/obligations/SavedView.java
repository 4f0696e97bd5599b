package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A choice of people that a lead has given a name. */
@Entity
class SavedView {

    @Id private UUID viewId;
    @Embedded private AccountId account;
    @Embedded private OrganisationId organisation;
    private String name;
    @Embedded private @Nullable UnitId unit;
    @Embedded private @Nullable ProgrammeId programme;
    @Enumerated(EnumType.STRING) private @Nullable ObligationStatus status;

    protected SavedView() { } // JPA

    SavedView(AccountId account, OrganisationId organisation, String name) {
        this.viewId = TimeOrderedUuid.next();
        this.account = account;
        this.organisation = organisation;
        this.name = name;
    }

    /** Words that were looked for are names: they are not kept. */
    void show(TeamFilter filter) {
        unit = filter.unit();
        programme = filter.programme();
        status = filter.status();
    }

    void belongTo(AccountId another) {
        account = another;
    }

    UUID id() { return viewId; }
    AccountId account() { return account; }
    OrganisationId organisation() { return organisation; }
    boolean isCalled(String candidate) { return name.equalsIgnoreCase(candidate); }

    SavedViewEntry entry() {
        return new SavedViewEntry(viewId, name, unit, programme, status);
    }
}
