/** Employers, job centres and other organisations: their units, who belongs to them, and who may manage them. */
@ApplicationModule(allowedDependencies = {"federation", "identity", "installation", "mail", "retention",
        "schedule", "tables", "throttle"})
@NullMarked
package de.iqcampus.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
