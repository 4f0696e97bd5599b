package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Auditable;
import java.time.Instant;

/** A learner holds a new certificate. */
public record CertificateAwarded(CertificateId certificate, AccountId holder, CourseRevision revision, Instant at)
        implements Auditable { }
