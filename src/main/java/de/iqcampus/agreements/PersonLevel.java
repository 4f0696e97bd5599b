package de.iqcampus.agreements;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one place that says whether anybody may see how single people of an organisation stand. */
@Component @Transactional(readOnly = true)
public class PersonLevel {

    private final AgreementRepository agreements;
    private final OrganisationAccess access;

    PersonLevel(AgreementRepository agreements, OrganisationAccess access) {
        this.agreements = agreements;
        this.access = access;
    }

    public boolean isOn(OrganisationId organisation) {
        return !inForce(List.of(organisation)).isEmpty();
    }

    /** Whether whoever is signed in may, as far as they reach: HR and leads of units, while an agreement holds. */
    public boolean isShown(OrganisationId organisation) {
        return access.reaches(organisation) && isOn(organisation);
    }

    /** What holds where; nothing about organisations that have no agreement. */
    public Map<OrganisationId, AgreementEntry> inForce(Collection<OrganisationId> organisations) {
        return organisations.isEmpty() ? Map.of() : agreements.findInForce(organisations).stream()
                .collect(toMap(Agreement::organisation, Agreement::entry, (one, other) -> other));
    }
}
