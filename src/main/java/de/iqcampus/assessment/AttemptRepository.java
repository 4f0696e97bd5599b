package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AttemptRepository extends CrudRepository<Attempt, AttemptId> {

    /** Two tabs that answer at once come here one after the other; the last answer counts. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Attempt where id = :id and learner = :learner")
    Optional<Attempt> lock(AttemptId id, AccountId learner);

    default Attempt requireLocked(AttemptId id, AccountId learner) {
        return lock(id, learner).orElseThrow(() -> new AttemptNotFound(id));
    }

    /** The oldest first: ids sort by age. */
    List<Attempt> findByIdInAndLearnerOrderById(Collection<AttemptId> ids, AccountId learner);

    Optional<Attempt> findFirstByLearnerAndRevisionCourseAndExerciseKeyOrderByIdDesc(AccountId learner,
            CourseId course, String exerciseKey);

    List<Attempt> findByLearnerOrderById(AccountId learner);

    long countByLearner(AccountId learner);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Attempt where learner = :learner")
    List<Attempt> lockAll(AccountId learner);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Attempt set learner = :to where learner = :from")
    void give(AccountId from, AccountId to);

    @Query("select id from Attempt where id in :ids and passed = true")
    Set<AttemptId> findPassed(Collection<AttemptId> ids);

    @Modifying @Query("delete from Attempt where id in :ids")
    void deleteOf(Collection<AttemptId> ids);

    void deleteByLearner(AccountId learner);
}
