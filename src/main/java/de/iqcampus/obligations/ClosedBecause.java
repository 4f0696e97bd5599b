package de.iqcampus.obligations;

/** Why an obligation binds no longer. */
public enum ClosedBecause { LEFT, NOT_ASKED, SUCCEEDED }
