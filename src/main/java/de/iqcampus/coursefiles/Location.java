package de.iqcampus.coursefiles;

/** A line of a file, as editors jump to it. */
record Location(String file, int line) { }
