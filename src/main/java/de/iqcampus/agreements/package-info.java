/** What an organisation has settled with its staff council about seeing how single people learn. */
@ApplicationModule(allowedDependencies = {"identity", "organisation", "organisation::ui"})
@NullMarked
package de.iqcampus.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
