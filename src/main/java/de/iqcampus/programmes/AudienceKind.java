package de.iqcampus.programmes;

/** What tells those whom an assignment asks from others. */
public enum AudienceKind { EVERYONE, UNIT, PERSON, LEADS, LEADS_OF_UNIT, NEWCOMERS, NEWCOMERS_OF_UNIT }
