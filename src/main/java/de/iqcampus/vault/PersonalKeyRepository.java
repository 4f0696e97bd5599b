package de.iqcampus.vault;

import de.iqcampus.shared.AccountId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface PersonalKeyRepository extends CrudRepository<PersonalKey, AccountId> {

    /** Of two that make a person's key at once the first counts. */
    @Modifying
    @NativeQuery("insert ignore into personal_key (account_id, wrapped_key) values (:account, :wrapped)")
    void addIfAbsent(UUID account, byte[] wrapped);

    /** Locking, because only that reads what another transaction has just added. */
    @NativeQuery("select wrapped_key from personal_key where account_id = :account for update")
    Optional<byte[]> findWrapped(UUID account);

    Optional<PersonalKey> findFirstByOrderByAccount();

    @Modifying @Query("delete from PersonalKey where account = :account")
    void deleteByAccount(AccountId account);
}
