package de.iqcampus.learning;

import de.iqcampus.assessment.AttemptId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface EnrolmentAttemptRepository extends CrudRepository<EnrolmentAttempt, AttemptId> {

    /** The oldest first: ids sort by age. */
    List<EnrolmentAttempt> findByEnrolmentAndExerciseKeyInOrderById(EnrolmentId enrolment,
            Collection<String> exercises);

    List<EnrolmentAttempt> findByEnrolmentInAndExerciseKeyInAndCompletedAtIsNotNull(
            Collection<EnrolmentId> enrolments, Collection<String> exercises);

    List<EnrolmentAttempt> findByEnrolment(EnrolmentId enrolment);

    void flush();

    void deleteByEnrolmentIn(Collection<EnrolmentId> enrolments);
}
