package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface OutboxRepository extends CrudRepository<OutboxLetter, LetterId> {

    /** Locks it, so that of two senders only one gets it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OutboxLetter> findByIdAndStatus(LetterId id, LetterStatus status);

    @Lock(LockModeType.PESSIMISTIC_WRITE) @Query("from OutboxLetter where id = :id")
    Optional<OutboxLetter> lock(LetterId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE) @Query("from OutboxLetter where lower(recipient) = lower(:address)")
    List<OutboxLetter> lockAllTo(String address);

    @Lock(LockModeType.PESSIMISTIC_WRITE) @Query("from OutboxLetter where person = :person")
    List<OutboxLetter> lockAllOf(AccountId person);

    List<OutboxLetter> findByPersonOrderByCreatedAt(AccountId person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned OutboxLetter set person = :to where person = :from")
    void give(AccountId from, AccountId to);

    @Query("select id from OutboxLetter where status = WAITING and nextAttemptAt <= :now order by nextAttemptAt")
    List<LetterId> findDue(Instant now, Limit limit);

    Page<OutboxLetter> findAllByOrderByCreatedAtDescIdDesc(Pageable page);

    Page<OutboxLetter> findByStatusOrderByCreatedAtDescIdDesc(LetterStatus status, Pageable page);

    @Query("from OutboxLetter where lower(recipient) = lower(:address) order by createdAt desc, id desc")
    List<OutboxLetter> findNewestTo(String address, Limit limit);

    @Query("select status as status, count(*) as letters from OutboxLetter group by status")
    List<StatusCount> countByStatus();

    @Modifying
    @Query("""
            update versioned OutboxLetter set status = IN_DOUBT, problem = INTERRUPTED, detail = null, endedAt = :now
            where status = SENDING and nextAttemptAt <= :now""")
    void doubtOverdue(Instant now);

    @Modifying
    @Query("""
            update versioned OutboxLetter set subject = null, html = null, text = null, calendar = null
            where status not in (WAITING, SENDING) and html is not null and endedAt < :endedBefore""")
    int forgetWords(Instant endedBefore);

    @Query("""
            select count(*) from OutboxLetter
            where status not in (WAITING, SENDING) and html is not null and endedAt < :endedBefore""")
    long countWords(Instant endedBefore);

    @Modifying
    @Query("""
            update versioned OutboxLetter set subject = null, html = null, text = null, calendar = null
            where status not in (WAITING, SENDING) and html is not null and expiresAt <= :now""")
    void forgetDeadLinks(Instant now);

    @Query("select count(*) from OutboxLetter where endedAt < :before and status not in (WAITING, SENDING)")
    long countEndedBefore(Instant before);

    /** Those that were in doubt when their time was up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from OutboxLetter where farewell and recipient is not null and status not in (WAITING, SENDING)")
    List<OutboxLetter> lockEndedFarewells();

    @Modifying
    @Query("delete from OutboxLetter where endedAt < :before and status not in (WAITING, SENDING)")
    int deleteEndedBefore(Instant before);

    /** How many letters have come how far. */
    interface StatusCount {

        LetterStatus getStatus();

        long getLetters();
    }
}
