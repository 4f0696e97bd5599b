package de.iqcampus.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** Says which bytes lie at a path of a revision's folder. */
@Entity @Immutable
class CourseFile {

    @EmbeddedId private Place id;
    private String sha256;

    protected CourseFile() { } // JPA

    CourseFile(CourseRevision revision, String path, String sha256) {
        this.id = new Place(revision, path);
        this.sha256 = sha256;
    }

    /** A path in the folder of a revision. */
    @Embeddable
    record Place(CourseRevision revision, String path) implements Serializable { }
}
