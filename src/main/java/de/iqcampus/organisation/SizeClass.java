package de.iqcampus.organisation;

/** How many people work for an employer: up to 9, 49, 249, or more. */
public enum SizeClass { MICRO, SMALL, MEDIUM, LARGE }
