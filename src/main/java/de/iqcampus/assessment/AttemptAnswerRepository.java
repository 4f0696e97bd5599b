package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AttemptAnswerRepository extends CrudRepository<AttemptAnswer, AttemptAnswer.Key> {

    @Query("from AttemptAnswer where id.attempt in :attempts")
    List<AttemptAnswer> of(Collection<AttemptId> attempts);

    /** Ids sort by age, so a person's greatest is their latest. */
    @Query("""
            select max(id.value) from Attempt
            where revision.course = :course and exerciseKey = :exercise and completedAt is not null
            group by learner""")
    List<UUID> latestCompleted(CourseId course, String exercise);

    /** Without the sealed words, which are nobody else's concern. */
    @Query("""
            select new de.iqcampus.assessment.GroupRatings$Rating(id.part, answer) from AttemptAnswer
            where id.attempt in :attempts and id.part like 'rate:%'""")
    List<GroupRatings.Rating> ratings(Collection<AttemptId> attempts);

    @Modifying
    @Query("delete from AttemptAnswer where id.attempt in :attempts")
    void deleteOf(Collection<AttemptId> attempts);
}
