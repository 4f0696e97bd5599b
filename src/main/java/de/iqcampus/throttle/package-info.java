/** Slows down whoever tries too often, by person and by network. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.iqcampus.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
