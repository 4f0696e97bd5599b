package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface PasskeyRepository extends CrudRepository<Passkey, FactorId> {

    List<Passkey> findByAccountOrderByAddedAt(AccountId account);

    Optional<Passkey> findByIdAndAccount(FactorId id, AccountId account);

    Optional<Passkey> findByCredentialId(byte[] id);

    boolean existsByAccount(AccountId account);

    @Modifying @Query("delete from Passkey where account = :account")
    void deleteByAccount(AccountId account);
}
