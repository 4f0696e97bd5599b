package de.iqcampus.shared;

/** An event that matters to an auditor: who did what to whom. */
public interface Auditable { }
