package de.iqcampus.identity;

/**
 * Somebody to try the campus as.
 *
 * @param part what they do in the demo: the part of their address before the at sign
 */
public record DemoPerson(String part, String email, String password) { }
