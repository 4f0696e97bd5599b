package de.iqcampus.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A course as it was published once: what enrolments, attempts and certificates name; numbers begin at 1. */
@Embeddable
public record CourseRevision(CourseId course, @Column(name = "course_revision") int number) implements Serializable { }
