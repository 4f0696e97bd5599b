/** When work is done: the only home of Quartz. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.iqcampus.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
