package de.iqcampus.identity;

/** Whether the person of an account can sign in, and if not, what is in the way. */
public enum AccountStatus { ACTIVE, UNCONFIRMED, INVITED, LOCKED }
