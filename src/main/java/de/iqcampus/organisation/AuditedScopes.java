package de.iqcampus.organisation;

import de.iqcampus.shared.AuditedThings;
import de.iqcampus.shared.LocalizedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The same names, where an entry tells in which organisation or in which unit of it a role holds. */
@Component
class AuditedScopes implements AuditedThings {

    private final AuditedOrganisations organisations;
    private final UnitScopes units;

    AuditedScopes(AuditedOrganisations organisations, UnitScopes units) {
        this.organisations = organisations;
        this.units = units;
    }

    @Override public String kind() { return "scope"; }

    @Override public Map<UUID, LocalizedText> names(Collection<UUID> ids) {
        var names = new HashMap<>(organisations.names(ids));
        units.names(ids).forEach((id, name) -> names.put(id, LocalizedText.of(name, name)));
        return names;
    }
}
