package de.iqcampus.obligations;

import java.util.UUID;

/** An absence that was entered. */
public record AbsenceEntry(UUID id, Absence absence) { }
