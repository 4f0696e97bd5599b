/** Reads tables as spreadsheet programs write them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.iqcampus.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
