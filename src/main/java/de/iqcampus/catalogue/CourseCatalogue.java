package de.iqcampus.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is published, for everyone. */
@Service @Transactional(readOnly = true) @PreAuthorize("permitAll")
public class CourseCatalogue {

    private final CourseRepository courses;
    private final PublishedContentRepository contents;
    private final StoredFileRepository files;
    private final RevisionCache revisions;

    CourseCatalogue(CourseRepository courses, PublishedContentRepository contents, StoredFileRepository files,
            RevisionCache revisions) {
        this.courses = courses;
        this.contents = contents;
        this.files = files;
        this.revisions = revisions;
    }

    /** Every published course that is listed, in its current revision, by title. */
    public List<CourseSummary> published() {
        var byTitle = Comparator.comparing((CourseSummary it) -> it.title().in(Locale.GERMAN),
                Collator.getInstance(Locale.GERMAN));
        return courses.findByPublishedTrue().stream()
                .filter(it -> content(it.currentRevision()).isListed()).map(this::current).sorted(byTitle).toList();
    }

    public Optional<CourseSummary> bySlug(String slug) {
        return courses.findBySlugAndPublishedTrue(slug).map(this::current);
    }

    /** The revision that learners get now. */
    public CourseRevision currentRevision(CourseId course) {
        return courses.findByIdAndPublishedTrue(course).map(Course::currentRevision)
                .orElseThrow(() -> new CourseNotAvailable(course));
    }

    /** Any revision, published or superseded; held in memory, as a revision never changes. */
    public CourseContent content(CourseRevision revision) {
        return revisions.get(revision).content();
    }

    /** The latest change of what is right in each of these courses, where there was one. */
    public Map<CourseId, CourseUpdate> updates(Collection<CourseId> wanted) {
        return wanted.isEmpty() ? Map.of() : contents.findUpdates(wanted).stream()
                .collect(toMap(it -> it.revision().course(), it -> it, (earlier, later) -> later));
    }

    /** The summary of each of these revisions, superseded ones included. */
    public Map<CourseRevision, CourseSummary> summaries(Collection<CourseRevision> wanted) {
        var byCourse = wanted.stream().distinct().collect(groupingBy(CourseRevision::course));
        return courses.findByIdIn(byCourse.keySet()).stream()
                .flatMap(course -> byCourse.getOrDefault(course.id(), List.of()).stream()
                        .map(it -> course.summary(revisions.get(it))))
                .collect(toMap(CourseSummary::revision, it -> it));
    }

    /** A picture, film or caption file of a revision, by its path in the course's folder. */
    public Optional<MediaFile> media(CourseRevision revision, String path) {
        return files.find(revision, path).map(StoredFile::file);
    }

    /** The same by the course's key and the revision's number, as addresses name them. */
    public Optional<MediaFile> media(String courseKey, int revision, String path) {
        return files.find(courseKey, revision, path).map(StoredFile::file);
    }

    private CourseSummary current(Course course) {
        return course.summary(revisions.get(course.currentRevision()));
    }
}
