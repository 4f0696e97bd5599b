package de.iqcampus.organisation;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleScope;
import de.iqcampus.identity.RoleScopes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Units as the places that people lead; they are named on the screens of their organisation, never searched for. */
@Component @Transactional(readOnly = true)
class UnitScopes implements RoleScopes {

    private final UnitRepository units;
    private final OrganisationRepository organisations;

    UnitScopes(UnitRepository units, OrganisationRepository organisations) {
        this.units = units;
        this.organisations = organisations;
    }

    @Override public List<RoleScope> search(String words) {
        return List.of();
    }

    @Override public Map<UUID, String> names(Collection<UUID> scopes) {
        var found = scopes.isEmpty() ? List.<Unit>of() : units.findByIdIn(scopes.stream().map(UnitId::new).toList());
        var places = found.isEmpty() ? Map.<OrganisationId, String>of() : organisations.findByIdIn(found.stream()
                .map(Unit::organisation).distinct().toList()).stream()
                .collect(toMap(Organisation::id, Organisation::name));
        return found.stream().collect(toMap(it -> it.id().value(),
                it -> it.name() + ", " + places.getOrDefault(it.organisation(), "")));
    }

    @Override public boolean isOpen(Role role, UUID scope) {
        return role == Role.TEAM_LEAD && units.findById(new UnitId(scope)).filter(Unit::isOpen).isPresent();
    }
}
