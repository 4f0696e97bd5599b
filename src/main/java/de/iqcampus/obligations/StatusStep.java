package de.iqcampus.obligations;

import java.time.LocalDate;

/** Since when an obligation stood so. */
public record StatusStep(LocalDate since, ObligationStatus status) { }
