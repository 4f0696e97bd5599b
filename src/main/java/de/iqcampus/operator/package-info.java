/** Who runs this campus and answers for it. */
@ApplicationModule(allowedDependencies = {"installation"})
@NullMarked
package de.iqcampus.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
