package de.iqcampus.identity;

/** A mailed link is unknown, used or too old. */
public class LinkNotValid extends RuntimeException { }
