package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface EvidenceRepository extends CrudRepository<Evidence, UUID> {

    @Query("from Evidence where obligation in :obligations order by awardedOn, evidenceId")
    List<Evidence> findOf(Collection<ObligationId> obligations);

    /** For what is asked of people there now, and for what is still valid of the round before. */
    @Query("""
            select e from Evidence e join Obligation o on o.id.value = e.obligation.value
            where o.organisation = :organisation and e.status = ACCEPTED
                and (o.latest = true or o.closedOn is null and o.status = EXPIRING) and\s"""
            + ObligationRepository.REACHED + " order by e.awardedOn, e.evidenceId")
    List<Evidence> findAccepted(OrganisationId organisation, boolean everybody, List<UUID> units);

    List<Evidence> findByAccount(AccountId account);

    @Modifying @Query("delete from Evidence where obligation in :obligations")
    void deleteOf(Collection<ObligationId> obligations);

    @Modifying @Query("delete from Evidence where account = :account")
    void deleteByAccount(AccountId account);
}
