/** Prints pages and tables as PDF that every reader can read: tagged, in a language, with the typefaces inside. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.iqcampus.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
