package de.iqcampus.site;

/** A link that narrows the catalogue, or widens it again where it is in force; with how many courses it then shows. */
public record Facet(String label, String address, boolean current, long count) { }
