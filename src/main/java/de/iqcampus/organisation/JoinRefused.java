package de.iqcampus.organisation;

/** No code that this person could use: mistyped, used up, withdrawn, over, or somebody else's invitation. */
public class JoinRefused extends RuntimeException { }
