package de.iqcampus.programmes;

import de.iqcampus.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ProgrammeRepository extends CrudRepository<Programme, ProgrammeId> {

    List<Programme> findByOrganisationOrderByName(OrganisationId organisation);

    List<Programme> findByIdIn(Collection<ProgrammeId> ids);

    @Query("""
            select distinct p.id from Programme p left join p.courses c left join p.refreshers r
            where p.changeDays > 0 and (c.value = :course or r.value = :course)""")
    List<ProgrammeId> findUntilChanged(UUID course);

    default Programme require(OrganisationId organisation, ProgrammeId id) {
        return findById(id).filter(it -> it.organisation().equals(organisation))
                .orElseThrow(() -> new ProgrammeNotFound(id.value()));
    }
}
