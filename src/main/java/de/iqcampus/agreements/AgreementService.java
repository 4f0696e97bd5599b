package de.iqcampus.agreements;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what was settled with a staff council, or that there is none; an organisation's own HR alone. */
@Service @Transactional @PreAuthorize("@organisationAccess.leads(#organisation)")
public class AgreementService {

    private final AgreementRepository agreements;
    private final Clock clock;

    AgreementService(AgreementRepository agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AgreementEntry> agreement(OrganisationId organisation) {
        return agreements.findInForce(List.of(organisation)).stream().map(Agreement::entry).findFirst();
    }

    /**
     * In place of the one that held until now.
     *
     * @throws AgreementRefused when it cannot be taken as entered
     */
    public void record(OrganisationId organisation, AgreementDetails details) {
        var recorded = new Agreement(organisation, details, GermanTime.day(clock.instant()));
        withdraw(organisation);
        agreements.save(recorded);
    }

    public void withdraw(OrganisationId organisation) {
        agreements.findInForce(List.of(organisation)).forEach(it -> {
            it.withdraw(GermanTime.day(clock.instant()));
            agreements.save(it);
        });
    }
}
