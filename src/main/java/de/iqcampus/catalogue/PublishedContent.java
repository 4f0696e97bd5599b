package de.iqcampus.catalogue;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one revision of a course says; written once. */
@Entity @Immutable @Table(name = "course_revision")
class PublishedContent {

    @EmbeddedId private CourseRevision revision;
    @JdbcTypeCode(SqlTypes.JSON) private CourseContent content;
    private String contentHash;
    private Instant publishedAt;
    private @Nullable LocalDate updateSince; // from its content, to be looked for

    protected PublishedContent() { } // JPA

    PublishedContent(CourseRevision revision, CourseContent content, String contentHash, Instant now) {
        this.revision = revision;
        this.content = content;
        this.contentHash = contentHash;
        this.publishedAt = now;
        this.updateSince = content.update() == null ? null : content.update().since();
    }

    CourseRevision revision() { return revision; }
    CourseContent content() { return content; }
    Instant publishedAt() { return publishedAt; }

    boolean says(String hash) {
        return contentHash.equals(hash);
    }
}
