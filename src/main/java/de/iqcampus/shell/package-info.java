/** The frame around every view, the door to the app, and what is shown when something fails. */
@ApplicationModule(allowedDependencies = {"identity", "signin"})
@NullMarked
package de.iqcampus.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
