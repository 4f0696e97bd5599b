package de.iqcampus.agreements;

import static java.util.Objects.requireNonNull;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Lets an organisation's leads see how single people stand, from its record until it is withdrawn. */
@Entity
class Agreement extends AbstractAggregateRoot<Agreement> {

    @Id private UUID agreementId;
    @Embedded private OrganisationId organisation;
    @Enumerated(EnumType.STRING) private AgreementKind kind;
    private LocalDate agreedOn;
    private String document;
    private LocalDate recordedOn;
    private @Nullable LocalDate withdrawnOn;
    @Version private @Nullable Integer version;

    protected Agreement() { } // JPA

    Agreement(OrganisationId organisation, AgreementDetails details, LocalDate today) {
        var problems = details.problems(today);
        if (!problems.isEmpty()) {
            throw new AgreementRefused(problems);
        }
        this.agreementId = TimeOrderedUuid.next();
        this.organisation = organisation;
        this.kind = requireNonNull(details.kind());
        this.agreedOn = requireNonNull(details.agreedOn());
        this.document = details.document();
        this.recordedOn = today;
        registerEvent(new AgreementRecorded(organisation, kind, agreedOn));
    }

    void withdraw(LocalDate today) {
        withdrawnOn = today;
        registerEvent(new AgreementWithdrawn(organisation));
    }

    OrganisationId organisation() { return organisation; }

    AgreementEntry entry() {
        return new AgreementEntry(organisation, new AgreementDetails(kind, agreedOn, document), recordedOn);
    }
}
