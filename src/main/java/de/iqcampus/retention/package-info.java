/** What the campus keeps for how long: each module has a rule for each thing of its own; every night all are run. */
@ApplicationModule(allowedDependencies = {"installation", "schedule"})
@NullMarked
package de.iqcampus.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
