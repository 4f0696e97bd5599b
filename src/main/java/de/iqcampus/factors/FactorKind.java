package de.iqcampus.factors;

/** What a second factor is: an app that shows codes, or a passkey. */
public enum FactorKind { APP, PASSKEY }
