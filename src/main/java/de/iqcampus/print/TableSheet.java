package de.iqcampus.print;

import java.util.List;
import java.util.Locale;

/**
 * A table to print.
 *
 * @param about what it is and of when, in a sentence below the title
 * @param rows the titles of the columns first; cells are texts, whole numbers or days, the first of a row names it
 */
public record TableSheet(String title, String about, Locale language, List<? extends List<?>> rows) { }
