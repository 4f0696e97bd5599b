package de.iqcampus.credentials;

import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What anyone learns about a serial.
 *
 * @param holder the name, only where the code was right; none once the certificate was replaced
 * @param replacedBy the newer serial, only where the code was right
 * @param succeeds the serial of the one before, for the same course or for what it refreshes; only with the code, too
 * @param succeededBy the serial of the one after it, likewise; this one counts nevertheless
 */
public record CertificateCheck(String serial, Status status, @Nullable LocalizedText course,
        @Nullable LocalDate awardedOn, @Nullable LocalDate contentDate, @Nullable LocalDate refreshRecommendedBy,
        boolean nameChecked, @Nullable String holder, @Nullable String replacedBy,
        @Nullable String succeeds, @Nullable String succeededBy) {

    /** How a certificate stands. */
    public enum Status { VALID, REPLACED, REVOKED, UNKNOWN }
}
