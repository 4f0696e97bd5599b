package de.iqcampus.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface PublishedContentRepository extends CrudRepository<PublishedContent, CourseRevision> {

    /** The first revision with each change of these courses, the latest change last. */
    @Query("""
            select new de.iqcampus.catalogue.CourseUpdate(p.revision, p.updateSince, p.publishedAt)
            from PublishedContent p where p.revision.course in :courses and p.updateSince is not null
                and not exists (select 1 from PublishedContent q where q.revision.course.value = p.revision.course.value
                    and q.revision.number < p.revision.number and q.updateSince >= p.updateSince)
            order by p.revision.number""")
    List<CourseUpdate> findUpdates(Collection<CourseId> courses);
}
