package de.iqcampus.organisation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface UnitRepository extends CrudRepository<Unit, UnitId> {

    List<Unit> findByOrganisation(OrganisationId organisation);

    List<Unit> findByOrganisationIn(Collection<OrganisationId> organisations);

    List<Unit> findByIdIn(Collection<UnitId> ids);
}
