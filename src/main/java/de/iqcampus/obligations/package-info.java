/** Who must learn what by when, how they stand, and why; it never reaches answers. */
@ApplicationModule(allowedDependencies = {"agreements", "catalogue", "credentials", "identity", "installation",
        "learning", "organisation", "organisation::ui", "print", "programmes", "retention", "schedule", "tables"})
@NullMarked
package de.iqcampus.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
