/** What the campus keeps about people's deeds: the audit log, and who may read it for how long. */
@ApplicationModule(allowedDependencies = {"identity", "retention", "schedule"})
@NullMarked
package de.iqcampus.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
