package de.iqcampus.feedback;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface FeedbackReportRepository extends CrudRepository<FeedbackReport, FeedbackId> {

    /** What is open comes first, the oldest on top, which is due first; then what was done, the latest on top. */
    @Query("""
            select it from FeedbackReport it
            where it.kind in :kinds and it.status in :statuses and it.dueOn < :before
            order by case when it.status in (NEW, IN_WORK) then 0 else 1 end,
                case when it.status in (NEW, IN_WORK) then it.createdAt end, it.doneAt desc, it.id desc""")
    Page<FeedbackReport> find(Collection<FeedbackService.Kind> kinds, Collection<FeedbackStatus> statuses,
            LocalDate before, Pageable page);

    @Query("""
            select new de.iqcampus.feedback.InboxCounts$Tally(it.kind, it.status, count(it),
                sum(case when it.dueOn < :today then 1L else 0L end))
            from FeedbackReport it group by it.kind, it.status""")
    List<InboxCounts.Tally> tally(LocalDate today);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select it from FeedbackReport it where it.id = :id")
    Optional<FeedbackReport> lock(FeedbackId id);

    /** Locked, so that two nodes never tell of the same. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select it from FeedbackReport it
            where it.status in (NEW, IN_WORK) and (it.dueOn < :today and (it.reminded is null or it.reminded <> OVERDUE)
                or it.dueOn <= :soon and it.reminded is null)
            order by it.dueOn, it.id""")
    List<FeedbackReport> lockDue(LocalDate today, LocalDate soon);

    @Query("""
            select it from FeedbackReport it
            where it.status not in (NEW, IN_WORK) and it.doneAt < :before and it.words is not null order by it.id""")
    List<FeedbackReport> findOutlived(Instant before, Limit limit);

    List<FeedbackReport> findByDoneBy(AccountId administrator);

    List<FeedbackReport> findByReporter(AccountId person);

    @Query("from FeedbackReport where lower(email) in :addresses order by createdAt")
    List<FeedbackReport> findByAddresses(Collection<String> addresses);

    @Query("""
            select count(it) from FeedbackReport it
            where it.status not in (NEW, IN_WORK) and it.doneAt < :before and it.words is not null""")
    long countOutlived(Instant before);
}
