package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AccountTokenRepository extends CrudRepository<AccountToken, String> {

    Optional<AccountToken> findByTokenHashAndPurposeAndExpiresAtAfter(String hash, TokenPurpose purpose, Instant now);

    @Modifying @Query("delete from AccountToken where account = :account and purpose = :purpose")
    int deleteByAccountAndPurpose(AccountId account, TokenPurpose purpose);

    @Modifying @Query("delete from AccountToken where account = :account")
    void deleteByAccount(AccountId account);

    @Modifying @Query("delete from AccountToken where expiresAt < :now")
    void deleteExpired(Instant now);
}
