package de.iqcampus.obligations;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A course that an obligation asks for.
 *
 * @param slug where to begin it; none for one that is not offered any more
 * @param done whether it has been shown
 */
public record AskedCourse(CourseId course, LocalizedText title, @Nullable String slug, boolean done) { }
