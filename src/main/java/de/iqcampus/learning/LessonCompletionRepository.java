package de.iqcampus.learning;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface LessonCompletionRepository extends CrudRepository<LessonCompletion, LessonCompletion.Key> {

    @Query("from LessonCompletion where id.enrolment in :enrolments")
    List<LessonCompletion> of(Collection<EnrolmentId> enrolments);

    @Modifying
    @Query("delete from LessonCompletion where id.enrolment in :enrolments")
    void deleteOf(Collection<EnrolmentId> enrolments);
}
