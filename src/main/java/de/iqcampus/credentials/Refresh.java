package de.iqcampus.credentials;

import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;

/** By when a course recommends to refresh what a certificate shows. */
public record Refresh(Award award, LocalizedText course, LocalDate by) { }
