package de.iqcampus.identity;

/** What a person may do; held in a scope or everywhere. */
public enum Role { LEARNER, HR, TRAINER, REVIEWER, COORDINATOR, DISSEMINATION, FUNDER, ADMIN }
