package de.iqcampus.obligations;

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

    List<Evidence> findByAccount(AccountId account);

    @Modifying @Query("delete from Evidence where obligation in :obligations")
    void deleteOf(Collection<ObligationId> obligations);

    @Modifying @Query("delete from Evidence where account = :account")
    void deleteByAccount(AccountId account);
}
