package de.iqcampus.programmes;

/** How many courses of a programme are to be completed. */
public enum Selection { ALL, ANY }
