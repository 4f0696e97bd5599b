package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface RecoveryCodeRepository extends CrudRepository<RecoveryCode, RecoveryCode.Key> {

    int countByKeyAccount(AccountId account);

    /** Of several at once one succeeds: 1, else 0. */
    @Modifying @Query("delete from RecoveryCode where key.account = :account and key.hash = :hash")
    int use(AccountId account, String hash);

    @Modifying @Query("delete from RecoveryCode where key.account = :account")
    void deleteByAccount(AccountId account);
}
