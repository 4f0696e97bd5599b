package de.iqcampus.organisation;

/** What became of a unit. */
public enum UnitChange { ADDED, CHANGED, CLOSED }
