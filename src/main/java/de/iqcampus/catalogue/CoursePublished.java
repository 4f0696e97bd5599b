package de.iqcampus.catalogue;

import java.time.Instant;

/** A course has a new current revision. */
public record CoursePublished(CourseRevision revision, Instant at) { }
