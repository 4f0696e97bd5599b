package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseRevision;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface StoredExerciseRepository extends CrudRepository<StoredExercise, StoredExercise.Key> {

    /** Asked before the definitions are read: an unknown shape is refused, never guessed. */
    @Query("select distinct schemaVersion from StoredExercise where id.revision = :revision")
    List<Integer> schemaVersions(CourseRevision revision);

    @Query("from StoredExercise where id.revision = :revision")
    List<StoredExercise> of(CourseRevision revision);
}
