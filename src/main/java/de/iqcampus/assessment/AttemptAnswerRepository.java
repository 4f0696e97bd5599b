package de.iqcampus.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AttemptAnswerRepository extends CrudRepository<AttemptAnswer, AttemptAnswer.Key> {

    @Query("from AttemptAnswer where id.attempt in :attempts")
    List<AttemptAnswer> of(Collection<AttemptId> attempts);

    @Modifying
    @Query("delete from AttemptAnswer where id.attempt in :attempts")
    void deleteOf(Collection<AttemptId> attempts);
}
