package de.iqcampus.obligations;

import de.iqcampus.catalogue.CourseId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What shows that somebody has learned it: the proof of training.
 *
 * @param revision of the course; 0 for what was learned elsewhere
 * @param minutes that the course takes; 0 for what was learned elsewhere
 * @param serial of the certificate; empty for what was learned elsewhere
 * @param source who taught it elsewhere, and what it was called there; empty for a certificate
 */
public record EvidenceEntry(UUID id, ObligationId obligation, CourseId course, int revision, int minutes, String serial,
        String source, LocalDate awardedOn, EvidenceStatus status) { }
