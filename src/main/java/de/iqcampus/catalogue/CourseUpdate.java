package de.iqcampus.catalogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The latest change of what is right in a course.
 *
 * @param revision the first that teaches it
 * @param since the day from which it holds
 */
public record CourseUpdate(CourseRevision revision, LocalDate since, Instant publishedAt) { }
