package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A file of people that somebody wants to be brought into an organisation. */
@Entity
class MemberImport extends AbstractAggregateRoot<MemberImport> {

    @EmbeddedId private ImportId id;
    @Embedded private OrganisationId organisation;
    @Embedded private @Nullable AccountId account; // whose wish it was, as long as they are there
    private Instant begunAt;
    private @Nullable Instant endedAt;
    @Version private @Nullable Integer version;

    protected MemberImport() { } // JPA

    MemberImport(OrganisationId organisation, AccountId account, long rows, Instant now) {
        this.id = ImportId.next();
        this.organisation = organisation;
        this.account = account;
        this.begunAt = now;
        registerEvent(new MemberImportBegun(id, organisation, account, rows));
    }

    void belongTo(@Nullable AccountId another) {
        account = another;
    }

    ImportId id() { return id; }
    OrganisationId organisation() { return organisation; }
    Instant begunAt() { return begunAt; }
}
