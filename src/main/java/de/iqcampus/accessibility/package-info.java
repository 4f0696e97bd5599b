/** What is known of the accessibility of the campus: what tests have shown, and what does not work yet. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.iqcampus.accessibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
