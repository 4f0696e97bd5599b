/** A learner's way through a course: enrolment, progress and completion. */
@ApplicationModule(allowedDependencies = {"assessment", "assessment::ui", "catalogue", "identity", "organisation",
        "retention"})
@NullMarked
package de.iqcampus.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
