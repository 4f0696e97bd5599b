package de.iqcampus.signin;

import de.iqcampus.shared.AccountId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface SignInAttemptRepository extends CrudRepository<SignInAttempt, SignInAttempt.Id> {

    List<SignInAttempt> findByAccountOrderByTriedAtDesc(AccountId account);

    List<SignInAttempt> findByAccountAndSucceededOrderByTriedAtDesc(AccountId account, boolean succeeded, Limit limit);

    long countByTriedAtBefore(Instant limit);

    @Modifying @Query("delete from SignInAttempt where triedAt < :limit")
    int deleteBefore(Instant limit);

    @Modifying @Query("delete from SignInAttempt where account = :account")
    void deleteByAccount(AccountId account);
}
