/** What can be learned: courses, their revisions, lessons, pictures and facts. */
@ApplicationModule(allowedDependencies = {"identity", "organisation"})
@NullMarked
package de.iqcampus.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
