/** Letters that leave the campus: templates, outbox, retry. */
@ApplicationModule(allowedDependencies = {"schedule"})
@NullMarked
package de.iqcampus.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
