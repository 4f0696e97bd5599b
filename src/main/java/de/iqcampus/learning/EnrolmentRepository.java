package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface EnrolmentRepository extends CrudRepository<Enrolment, EnrolmentId> {

    @Query("from Enrolment where learner = :learner and revision.course = :course and status = ACTIVE")
    Optional<Enrolment> findActive(AccountId learner, CourseId course);

    @Query("""
            select new de.iqcampus.learning.StartedCourse(learner, revision.course) from Enrolment
            where learner in :learners and revision.course in :courses and status = ACTIVE""")
    Set<StartedCourse> findStarted(Collection<AccountId> learners, Collection<CourseId> courses);

    @Query("""
            select distinct learner from Enrolment where learner.value > :after
                and (status = ACTIVE and lastSeenAt between :from and :until
                    or status = COMPLETED and completedAt between :from and :until) order by learner.value""")
    List<AccountId> findQuiet(UUID after, Instant from, Instant until, Limit most);

    @Query("""
            select new de.iqcampus.learning.Milestone(id, learner, revision, lastSeenAt, completedAt) from Enrolment
            where learner in :people and (status = ACTIVE and lastSeenAt between :from and :until
                or status = COMPLETED and completedAt between :from and :until)""")
    List<Milestone> findMilestones(Collection<AccountId> people, Instant from, Instant until);

    Optional<Enrolment> findByIdAndLearner(EnrolmentId id, AccountId learner);

    default Enrolment require(EnrolmentId id, AccountId learner) {
        return findByIdAndLearner(id, learner).orElseThrow(() -> new EnrolmentNotFound(id));
    }

    List<Enrolment> findByLearnerOrderByLastSeenAtDesc(AccountId learner);

    /** Two tabs that finish two exercises at once come here one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Enrolment where id = :id")
    Enrolment lock(EnrolmentId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Enrolment where id = :id and learner = :learner")
    Optional<Enrolment> lock(EnrolmentId id, AccountId learner);

    default Enrolment requireLocked(EnrolmentId id, AccountId learner) {
        return lock(id, learner).orElseThrow(() -> new EnrolmentNotFound(id));
    }

    /** Past the version on purpose: where a learner looks must never collide with what they do. */
    @Modifying
    @Query("update Enrolment set lastLesson = :lesson, lastSeenAt = :now where id = :id and learner = :learner")
    int remember(EnrolmentId id, AccountId learner, String lesson, Instant now);

    @Modifying
    @Query("update Enrolment set contentLanguage = :language where id = :id and learner = :learner")
    int rememberLanguage(EnrolmentId id, AccountId learner, String language);

    /** Where something was answered that has been kept long enough; what was written since goes as long after that. */
    @Query("""
            select e.id from Enrolment e where e.status = COMPLETED and e.completedAt < :limit
                and (e.answersRemovedAt is null or e.answersRemovedAt < :limit)
                and exists (select 1 from EnrolmentAttempt w where w.enrolment = e.id)
            order by e.completedAt""")
    List<EnrolmentId> findWithOldAnswers(Instant limit, Limit most);

    @Query("""
            select count(*) from Enrolment e where e.status = COMPLETED and e.completedAt < :limit
                and (e.answersRemovedAt is null or e.answersRemovedAt < :limit)
                and exists (select 1 from EnrolmentAttempt w where w.enrolment = e.id)""")
    long countWithOldAnswers(Instant limit);

    long countByLearner(AccountId learner);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Enrolment set learner = :to where learner = :from")
    void give(AccountId from, AccountId to);

    void deleteByLearner(AccountId learner);
}
