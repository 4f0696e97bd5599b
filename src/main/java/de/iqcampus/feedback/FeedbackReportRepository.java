package de.iqcampus.feedback;

import de.iqcampus.shared.AccountId;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.CrudRepository;

interface FeedbackReportRepository extends CrudRepository<FeedbackReport, FeedbackId> {

    Page<FeedbackReport> findAllByOrderByCreatedAtDescIdDesc(Pageable page);

    List<FeedbackReport> findByAnsweredBy(AccountId administrator);
}
