package de.iqcampus.obligations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person takes along of an obligation. */
record ExportedObligation(String programme, String organisation, ObligationStatus status, LocalDate askedOn,
        LocalDate dueOn, @Nullable LocalDate doneOn, @Nullable LocalDate validUntil, List<StatusStep> history,
        List<ExportedEvidence> evidence) {

    ExportedObligation(OwnObligation of) {
        this(of.programme().details().name(), of.organisation(), of.entry().status(), of.entry().openedOn(),
                of.entry().postponedTo(), of.entry().fulfilledOn(), of.entry().validUntil(), of.history(),
                of.evidence().stream().map(it -> new ExportedEvidence(it.serial(), it.source(), it.awardedOn(),
                        it.minutes(), it.status())).toList());
    }

    /** What shows that it was done. */
    record ExportedEvidence(String serial, String source, LocalDate awardedOn, int minutes, EvidenceStatus status) { }
}
