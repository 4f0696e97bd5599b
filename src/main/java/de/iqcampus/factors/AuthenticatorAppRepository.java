package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AuthenticatorAppRepository extends CrudRepository<AuthenticatorApp, FactorId> {

    List<AuthenticatorApp> findByAccountOrderByAddedAt(AccountId account);

    Optional<AuthenticatorApp> findByIdAndAccount(FactorId id, AccountId account);

    boolean existsByAccount(AccountId account);

    /** Of several at once one succeeds: 1, else 0. */
    @Modifying
    @Query("update AuthenticatorApp set lastStep = :step, lastUsedAt = :now where id = :id and lastStep < :step")
    int use(FactorId id, long step, Instant now);

    @Modifying @Query("delete from AuthenticatorApp where account = :account")
    int deleteByAccount(AccountId account);
}
