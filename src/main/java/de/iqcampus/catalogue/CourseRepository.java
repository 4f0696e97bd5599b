package de.iqcampus.catalogue;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface CourseRepository extends CrudRepository<Course, CourseId> {

    List<Course> findByPublishedTrue();

    Optional<Course> findBySlugAndPublishedTrue(String slug);

    Optional<Course> findByIdAndPublishedTrue(CourseId id);

    List<Course> findByIdIn(Collection<CourseId> ids);

    /** The course while it is being published: one publication at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Course where courseKey = :courseKey")
    Optional<Course> findForPublication(String courseKey);
}
