package de.iqcampus.feedback;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface FeedbackReportRepository extends CrudRepository<FeedbackReport, FeedbackId> {

    Page<FeedbackReport> findAllByOrderByCreatedAtDescIdDesc(Pageable page);

    @Query("from FeedbackReport where lower(email) in :addresses order by createdAt")
    List<FeedbackReport> findByAddresses(Collection<String> addresses);

    List<FeedbackReport> findByAnsweredBy(AccountId administrator);
}
