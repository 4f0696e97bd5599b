package de.iqcampus.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface OutboxRepository extends CrudRepository<OutboxLetter, LetterId> {

    /** Locks it, so that of two senders only one gets it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OutboxLetter> findByIdAndStatus(LetterId id, LetterStatus status);

    @Query("select id from OutboxLetter where status = NEW and nextAttemptAt <= :now order by nextAttemptAt")
    List<LetterId> findDue(Instant now, Limit limit);

    List<OutboxLetter> findByStatus(LetterStatus status);

    @Modifying
    @Query("delete from OutboxLetter where createdAt < :before and status not in (NEW, SENDING)")
    void deleteEndedBefore(Instant before);
}
