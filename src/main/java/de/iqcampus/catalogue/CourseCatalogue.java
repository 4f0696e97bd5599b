package de.iqcampus.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is published, for everyone. */
@Service @Transactional(readOnly = true) @PreAuthorize("permitAll")
public class CourseCatalogue {

    /** Every published course in its current revision, by title. */
    public List<CourseSummary> published() {
        throw new UnsupportedOperationException();
    }

    public Optional<CourseSummary> bySlug(String slug) {
        throw new UnsupportedOperationException(slug);
    }

    /** The revision that learners get now. */
    public CourseRevision currentRevision(CourseId course) {
        throw new CourseNotAvailable(course);
    }

    /** Any revision, published or superseded; held in memory, as a revision never changes. */
    public CourseContent content(CourseRevision revision) {
        throw new UnsupportedOperationException(revision.toString());
    }

    /** The summary of each of these revisions, superseded ones included. */
    public Map<CourseRevision, CourseSummary> summaries(Collection<CourseRevision> revisions) {
        throw new UnsupportedOperationException(revisions.toString());
    }

    /** A picture, film or caption file of a revision, by its path in the course's folder. */
    public Optional<MediaFile> media(CourseRevision revision, String path) {
        throw new UnsupportedOperationException(path);
    }
}
