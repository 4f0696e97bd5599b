package de.iqcampus.programmes;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AssignmentRepository extends CrudRepository<Assignment, AssignmentId> {

    @Query("from Assignment where programme = :programme order by preparedOn, id.value")
    List<Assignment> findOf(ProgrammeId programme);

    @Query("""
            from Assignment where organisation in :organisations and releasedOn is not null and endedOn is null
            order by releasedOn, id.value""")
    List<Assignment> findReleased(Collection<OrganisationId> organisations);

    List<Assignment> findByIdIn(Collection<AssignmentId> ids);

    @Query("select distinct organisation from Assignment where releasedOn is not null and endedOn is null")
    List<OrganisationId> findAsking();

    @Query("from Assignment where audience.person = :person")
    List<Assignment> findOf(AccountId person);

    @Modifying @Query("delete from Assignment where audience.person = :person")
    void deleteOf(AccountId person);
}
