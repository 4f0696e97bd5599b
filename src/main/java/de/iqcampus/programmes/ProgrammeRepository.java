package de.iqcampus.programmes;

import de.iqcampus.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface ProgrammeRepository extends CrudRepository<Programme, ProgrammeId> {

    List<Programme> findByOrganisationOrderByName(OrganisationId organisation);

    List<Programme> findByIdIn(Collection<ProgrammeId> ids);

    default Programme require(OrganisationId organisation, ProgrammeId id) {
        return findById(id).filter(it -> it.organisation().equals(organisation))
                .orElseThrow(() -> new ProgrammeNotFound(id.value()));
    }
}
