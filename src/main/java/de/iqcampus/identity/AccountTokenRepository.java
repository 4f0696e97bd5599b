package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AccountTokenRepository extends CrudRepository<AccountToken, String> {

    Optional<AccountToken> findByTokenHashAndPurposeAndExpiresAtAfter(String hash, TokenPurpose purpose, Instant now);

    @Query("select distinct address from AccountToken where account = :account and address is not null"
            + " and expiresAt > :now order by address")
    List<String> findAwaitedAddresses(AccountId account, Instant now);

    @Query("select distinct address from AccountToken where account = :account and address is not null")
    List<String> findAddresses(AccountId account);

    @Modifying @Query("delete from AccountToken where account = :account and address = :address")
    int deleteByAccountAndAddress(AccountId account, String address);

    @Modifying @Query("delete from AccountToken where account = :account and purpose = :purpose")
    int deleteByAccountAndPurpose(AccountId account, TokenPurpose purpose);

    @Modifying @Query("delete from AccountToken where account = :account")
    void deleteByAccount(AccountId account);

    @Modifying @Query("delete from AccountToken where expiresAt < :now")
    void deleteExpired(Instant now);
}
