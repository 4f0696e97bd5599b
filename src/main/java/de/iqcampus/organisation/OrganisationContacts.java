package de.iqcampus.organisation;

import java.util.Map;

/** Whom an organisation has named for its people to turn to; a kind that it has not entered is not there. */
public record OrganisationContacts(OrganisationId organisation, String name, Map<ContactKind, Contact> contacts) { }
