/** What people may do with all that is kept about them: see it, take it along, and have it erased. */
@ApplicationModule(allowedDependencies = {"identity", "operator", "retention", "throttle"})
@NullMarked
package de.iqcampus.mydata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
