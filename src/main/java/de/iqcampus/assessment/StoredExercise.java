package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseRevision;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An exercise as one revision has it; never changed. */
@Entity @Immutable @Table(name = "exercise")
class StoredExercise {

    static final int SCHEMA_VERSION = 1;

    @EmbeddedId private Key id;
    private int schemaVersion;
    @JdbcTypeCode(SqlTypes.JSON) private Exercise definition;

    protected StoredExercise() { } // JPA

    StoredExercise(CourseRevision revision, Exercise exercise) {
        this.id = new Key(revision, exercise.id());
        this.schemaVersion = SCHEMA_VERSION;
        this.definition = exercise;
    }

    int schemaVersion() { return schemaVersion; }
    Exercise definition() { return definition; }

    /** One exercise of one revision. */
    @Embeddable
    record Key(@Embedded CourseRevision revision, @Column(name = "exercise_key") String exercise)
            implements Serializable { }
}
