/** Seals people's private words with a key per person. */
@ApplicationModule(allowedDependencies = {"identity", "installation"})
@NullMarked
package de.iqcampus.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
