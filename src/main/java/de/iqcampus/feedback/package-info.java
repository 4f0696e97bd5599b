/** Reports of mistakes and barriers, and the answers to them. */
@ApplicationModule(allowedDependencies = {"identity", "mail", "operator", "retention", "schedule", "throttle"})
@NullMarked
package de.iqcampus.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
