/** Courses as reviewed text: reading, checking and writing the folders in courses/. */
@ApplicationModule(allowedDependencies = {"assessment", "catalogue", "organisation"})
@NullMarked
package de.iqcampus.coursefiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
