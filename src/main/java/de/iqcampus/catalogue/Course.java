package de.iqcampus.catalogue;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Something to learn; every publication of it is a new revision. */
@Entity
class Course extends AbstractAggregateRoot<Course> {

    @EmbeddedId private CourseId id;
    private String courseKey;
    private String slug;
    private int currentRevision;
    private boolean published;
    @Version private @Nullable Integer version;

    protected Course() { } // JPA

    Course(String courseKey) {
        this.id = CourseId.next();
        this.courseKey = courseKey;
        this.slug = courseKey;
    }

    CourseRevision publishNext(String newSlug, Instant now) {
        slug = newSlug;
        currentRevision++;
        published = true;
        registerEvent(new CoursePublished(currentRevision(), now));
        return currentRevision();
    }

    /** Is in the catalogue again, with the content it had. */
    void publishAgain(String oldSlug) {
        slug = oldSlug;
        published = true;
    }

    /** Leaves the catalogue, and its address to whoever comes; revisions stay for those who learn and have learned. */
    void withdraw() {
        published = false;
        slug = id.value().toString();
    }

    CourseId id() { return id; }
    CourseRevision currentRevision() { return new CourseRevision(id, currentRevision); }

    boolean isPublished() { return published; }

    boolean isOneOf(Set<String> names) {
        return names.contains(courseKey) || names.contains(slug);
    }

    CourseSummary summary(PublishedContent edition) {
        var content = edition.content();
        return new CourseSummary(edition.revision(), courseKey, slug, content.title(), content.summary(),
                content.audience(), content.law(), content.minutes(), content.languages(), content.cover(),
                content.contentDate(), edition.publishedAt());
    }
}
