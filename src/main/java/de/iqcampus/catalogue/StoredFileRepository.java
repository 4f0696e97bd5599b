package de.iqcampus.catalogue;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface StoredFileRepository extends CrudRepository<StoredFile, String> {

    @Query("select sha256 from StoredFile where sha256 in :hashes")
    Set<String> known(Collection<String> hashes);

    @Query("""
            select file from StoredFile file join CourseFile place on place.sha256 = file.sha256
            where place.id.revision = :revision and place.id.path = :path""")
    Optional<StoredFile> find(CourseRevision revision, String path);

    @Query("""
            select file from StoredFile file join CourseFile place on place.sha256 = file.sha256
            join Course course on course.id = place.id.revision.course
            where course.courseKey = :courseKey and place.id.revision.number = :revision and place.id.path = :path""")
    Optional<StoredFile> find(String courseKey, int revision, String path);
}
