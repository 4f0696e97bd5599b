package de.iqcampus.organisation;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleScope;
import de.iqcampus.identity.RoleScopes;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Organisations as the places where roles hold. */
@Component
class OrganisationScopes implements RoleScopes {

    private static final Limit SHOWN = Limit.of(10);

    private final OrganisationRepository organisations;
    private final Clock clock;

    OrganisationScopes(OrganisationRepository organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override public List<RoleScope> search(String words) {
        return organisations.searchOpen(OrganisationRepository.part(words), GermanTime.today(clock), SHOWN).stream()
                .map(it -> new RoleScope(it.id().value(), it.name())).toList();
    }

    @Override public Map<UUID, String> names(Collection<UUID> scopes) {
        return organisations.findByIdIn(scopes.stream().map(OrganisationId::new).toList()).stream()
                .collect(toMap(it -> it.id().value(), Organisation::name));
    }

    @Override public boolean isOpen(Role role, UUID scope) {
        return role != Role.TEAM_LEAD && organisations.findById(new OrganisationId(scope))
                .filter(it -> it.isOpen(GermanTime.today(clock))).isPresent();
    }
}
