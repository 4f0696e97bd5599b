/** Letters that leave the campus: templates, outbox, retry, and what became of each. */
@ApplicationModule(allowedDependencies = {"installation", "operator", "retention", "schedule"})
@NullMarked
package de.iqcampus.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
