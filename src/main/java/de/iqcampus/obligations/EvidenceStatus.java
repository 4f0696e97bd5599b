package de.iqcampus.obligations;

/** Whether evidence counts; what comes from elsewhere is looked at first. */
public enum EvidenceStatus { SUBMITTED, ACCEPTED, REFUSED }
