package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;

/** That somebody holds a certificate which counts. */
public record Award(AccountId holder, CourseRevision revision, String serial, LocalDate awardedOn) { }
