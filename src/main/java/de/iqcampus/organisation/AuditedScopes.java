package de.iqcampus.organisation;

import de.iqcampus.shared.AuditedThings;
import de.iqcampus.shared.LocalizedText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The same names, where an entry tells in which organisation a role holds. */
@Component
class AuditedScopes implements AuditedThings {

    private final AuditedOrganisations organisations;

    AuditedScopes(AuditedOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override public String kind() { return "scope"; }

    @Override public Map<UUID, LocalizedText> names(Collection<UUID> ids) {
        return organisations.names(ids);
    }
}
