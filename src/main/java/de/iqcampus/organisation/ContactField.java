package de.iqcampus.organisation;

/** What is entered about a contact. */
public enum ContactField { NAME, TELEPHONE, EMAIL, PLACE }
