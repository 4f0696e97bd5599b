package de.iqcampus.organisation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself what organisations and their units are called. */
@Service @Transactional(readOnly = true) @PreAuthorize("@systemUser.isActing()")
public class OrganisationNames {

    private final OrganisationRepository organisations;
    private final UnitRepository units;

    OrganisationNames(OrganisationRepository organisations, UnitRepository units) {
        this.organisations = organisations;
        this.units = units;
    }

    public Map<OrganisationId, String> organisations(Collection<OrganisationId> ids) {
        return ids.isEmpty() ? Map.of()
                : organisations.findByIdIn(ids).stream().collect(toMap(Organisation::id, Organisation::name));
    }

    public Map<UnitId, String> units(Collection<UnitId> ids) {
        return ids.isEmpty() ? Map.of() : StreamSupport.stream(units.findAllById(ids).spliterator(), false)
                .collect(toMap(Unit::id, Unit::name));
    }
}
