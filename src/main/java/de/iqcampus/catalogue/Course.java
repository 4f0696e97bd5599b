package de.iqcampus.catalogue;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
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

    CourseId id() { return id; }
    CourseRevision currentRevision() { return new CourseRevision(id, currentRevision); }

    CourseSummary summary(PublishedContent edition) {
        var content = edition.content();
        return new CourseSummary(edition.revision(), courseKey, slug, content.title(), content.summary(),
                content.audience(), content.law(), content.minutes(), content.languages(), content.cover(),
                content.contentDate(), edition.publishedAt());
    }
}
