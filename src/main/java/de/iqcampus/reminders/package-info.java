/** Reminds people, politely: never twice, never after the fact, and never more than they can bear. */
@ApplicationModule(allowedDependencies = {"agreements", "catalogue", "credentials", "identity", "installation",
        "learning", "mail", "obligations", "organisation", "programmes", "retention", "schedule"})
@NullMarked
package de.iqcampus.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
