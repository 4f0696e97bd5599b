package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AttemptAnswerRepository extends CrudRepository<AttemptAnswer, AttemptAnswer.Key> {

    @Query("from AttemptAnswer where id.attempt in :attempts")
    List<AttemptAnswer> of(Collection<AttemptId> attempts);

    @Query("""
            select count(distinct learner) from Attempt
            where revision.course = :course and exerciseKey = :exercise and completedAt is not null""")
    int peopleWhoCompleted(CourseId course, String exercise);

    /** Of each person's latest completed attempt: ids sort by age. Without the sealed words, which are theirs alone. */
    @Query("""
            select new de.iqcampus.assessment.GroupAnswers$Count(id.part, answer, count(*)) from AttemptAnswer
            where id.part in :parts and id.attempt.value in (
              select max(id.value) from Attempt
              where revision.course = :course and exerciseKey = :exercise and completedAt is not null
              group by learner)
            group by id.part, answer""")
    List<GroupAnswers.Count> counts(CourseId course, String exercise, Set<String> parts);

    @Modifying
    @Query("delete from AttemptAnswer where id.attempt in :attempts")
    void deleteOf(Collection<AttemptId> attempts);
}
