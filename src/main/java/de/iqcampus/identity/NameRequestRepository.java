package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface NameRequestRepository extends CrudRepository<NameRequest, NameRequestId> {

    Optional<NameRequest> findByAccount(AccountId account);

    /** The longest waiting first: ids sort by age. */
    List<NameRequest> findByDeclinedAtNullOrderById(Limit limit);

    long countByDeclinedAtNull();

    Optional<NameRequest> findByIdAndDeclinedAtNull(NameRequestId id);

    @Query("select account from NameRequest where id = :id")
    Optional<AccountId> accountOf(NameRequestId id);

    @Modifying @Query("delete from NameRequest where account = :account")
    void deleteByAccount(AccountId account);
}
