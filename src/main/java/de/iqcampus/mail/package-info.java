/** Letters that leave the campus: templates, outbox, retry. */
@ApplicationModule(allowedDependencies = {"installation", "schedule"})
@NullMarked
package de.iqcampus.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
