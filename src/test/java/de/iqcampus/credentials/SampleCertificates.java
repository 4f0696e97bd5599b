package de.iqcampus.credentials;

import static de.iqcampus.Fixtures.LEARNER;

import de.iqcampus.learning.CourseCompleted;
import de.iqcampus.learning.EnrolmentId;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Certificates and completions of the enrolments in fixtures/certificates.sql. */
final class SampleCertificates {

    static final Instant JANUARY = Instant.parse("2026-01-31T23:30:00Z");
    static final EnrolmentId FIRST = new EnrolmentId(new UUID(0, 0x601));
    static final EnrolmentId SECOND = new EnrolmentId(new UUID(0, 0x602));

    private SampleCertificates() { }

    static CourseCompleted completed(EnrolmentId enrolment, Instant at) {
        return new CourseCompleted(enrolment, LEARNER, SampleCourses.PERSPECTIVES, at);
    }

    static Certificate of(String holder, EnrolmentId enrolment, Instant at) {
        var random = new Random(holder.hashCode() + enrolment.hashCode());
        return new Certificate(completed(enrolment, at), holder, Locale.GERMAN, Serial.random(2026, random),
                SecretCode.random(random));
    }
}
