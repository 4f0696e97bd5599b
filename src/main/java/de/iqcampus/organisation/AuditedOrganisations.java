package de.iqcampus.organisation;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.shared.AuditedThings;
import de.iqcampus.shared.LocalizedText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls organisations in the audit log by their names. */
@Component
class AuditedOrganisations implements AuditedThings {

    private final OrganisationRepository organisations;

    AuditedOrganisations(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override public String kind() { return "organisation"; }

    @Transactional(readOnly = true)
    @Override public Map<UUID, LocalizedText> names(Collection<UUID> ids) {
        return organisations.findByIdIn(ids.stream().map(OrganisationId::new).toList()).stream()
                .collect(toMap(it -> it.id().value(), it -> LocalizedText.of(it.name(), it.name())));
    }
}
