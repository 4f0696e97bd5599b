/** What an organisation wants its people to learn: programmes of courses, for whom, by when and for how long. */
@ApplicationModule(allowedDependencies = {"catalogue", "identity", "organisation", "organisation::ui"})
@NullMarked
package de.iqcampus.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
