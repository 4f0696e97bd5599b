package de.iqcampus.agreements;

/** What cannot be taken as it was entered. */
public enum AgreementProblem { KIND, AGREED_ON, DOCUMENT }
