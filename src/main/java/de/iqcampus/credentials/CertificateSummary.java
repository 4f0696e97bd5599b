package de.iqcampus.credentials;

import de.iqcampus.shared.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its holder's list shows it.
 *
 * @param transcriptionNeeded the name cannot be printed as it is; there is no PDF until its holder transcribes it
 * @param holder nothing on one that was replaced: the name it bore is gone
 * @param shareLink where others see it, while it is shared
 * @param replacedBy the serial of the newer one
 */
public record CertificateSummary(String serial, LocalizedText course, String holder, LocalDate awardedOn,
        @Nullable LocalDate refreshRecommendedBy, CertificateStatus status, boolean transcriptionNeeded,
        @Nullable URI shareLink, @Nullable String replacedBy) { }
