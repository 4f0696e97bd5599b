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
 * @param succeeds the serial of the one before, for the same course or for what it refreshes
 * @param succeededBy the serial of the one after it; this one counts nevertheless
 */
public record CertificateSummary(String serial, LocalizedText course, int revision, String holder, LocalDate awardedOn,
        @Nullable LocalDate refreshRecommendedBy, CertificateStatus status, boolean transcriptionNeeded,
        @Nullable URI shareLink, @Nullable String replacedBy, @Nullable String succeeds,
        @Nullable String succeededBy) { }
