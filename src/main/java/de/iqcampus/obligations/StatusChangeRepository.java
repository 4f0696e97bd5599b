package de.iqcampus.obligations;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface StatusChangeRepository extends CrudRepository<StatusChange, UUID> {

    @Query("from StatusChange where obligation in :obligations order by changeId")
    List<StatusChange> findOf(Collection<ObligationId> obligations);

    List<StatusChange> findByAccount(AccountId account);

    @Modifying @Query("update StatusChange set account = :to where account = :from")
    void give(AccountId from, AccountId to);

    @Modifying @Query("delete from StatusChange where obligation in :obligations")
    void deleteOf(Collection<ObligationId> obligations);

    @Modifying @Query("delete from StatusChange where account = :account")
    void deleteByAccount(AccountId account);
}
