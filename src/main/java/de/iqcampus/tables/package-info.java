/** Reads and writes tables as spreadsheet programs do. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package de.iqcampus.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
