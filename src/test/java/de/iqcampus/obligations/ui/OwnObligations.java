package de.iqcampus.obligations.ui;

import static de.iqcampus.Fixtures.LEARNER;

import de.iqcampus.catalogue.CourseContent.Update;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.obligations.Absence;
import de.iqcampus.obligations.AskedCourse;
import de.iqcampus.obligations.EvidenceEntry;
import de.iqcampus.obligations.EvidenceStatus;
import de.iqcampus.obligations.ObligationEntry;
import de.iqcampus.obligations.ObligationId;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.OwnObligation;
import de.iqcampus.obligations.StatusStep;
import de.iqcampus.obligations.WaiverReason;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An obligation of the tests, of which each test changes what it is about. */
final class OwnObligations {

    static final OrganisationId WERFT = new OrganisationId(new UUID(0, 7));
    static final CourseId RESPECT = new CourseId(new UUID(0, 20));
    static final CourseId VIEWS = new CourseId(new UUID(0, 21));
    static final ObligationId ID = new ObligationId(new UUID(0, 30));

    Audience audience = Audience.everyone();
    Deadline deadline = new Deadline.By(day("2026-03-03"));
    Validity validity = new Validity.Lasting();
    Selection selection = Selection.ALL;
    ObligationStatus status = ObligationStatus.OPEN;
    boolean again;
    int tellLeadAfter;
    boolean respectDone;
    LocalDate due = day("2026-03-03");
    @Nullable LocalDate postponed;
    @Nullable LocalDate fulfilled;
    @Nullable LocalDate validUntil;
    @Nullable WaiverReason waiver;
    @Nullable Update update;
    List<Absence> absences = List.of();
    List<EvidenceEntry> evidence = List.of();

    OwnObligation get() {
        var programme = new ProgrammeId(new UUID(0, 10));
        var assignment = new AssignmentId(new UUID(0, 11));
        return new OwnObligation(new ObligationEntry(ID, LEARNER, WERFT, programme, assignment, again ? 2 : 1, again,
                day("2026-01-12"), due, postponed == null ? due : postponed, fulfilled, validUntil, waiver,
                waiver == null ? null : day("2026-02-01"), null, null, status),
                new ProgrammeEntry(programme, WERFT, new ProgrammeDetails("Respekt", selection,
                        List.of(RESPECT, VIEWS), List.of(), validity), null),
                new AssignmentEntry(assignment, programme, WERFT, audience, deadline, tellLeadAfter, day("2026-01-02"),
                        day("2026-01-05"), null),
                "Werft Nord", audience.unit() == null ? null : "Dock",
                List.of(new AskedCourse(RESPECT, LocalizedText.of("Respekt am Arbeitsplatz", "Respect at work"),
                                "respekt", respectDone),
                        new AskedCourse(VIEWS, LocalizedText.of("Perspektiven wechseln", "Other views"), "views", false)),
                update, absences, evidence, List.of(new StatusStep(day("2026-01-12"), ObligationStatus.OPEN)));
    }

    static EvidenceEntry certificate() {
        return new EvidenceEntry(new UUID(0, 40), ID, RESPECT, 1, 45, "IQ-2026-AAAA-BBBB", "", day("2026-02-10"),
                EvidenceStatus.ACCEPTED);
    }

    static EvidenceEntry elsewhere(EvidenceStatus status) {
        return new EvidenceEntry(new UUID(0, 41), ID, RESPECT, 0, 0, "", "Volkshochschule Kiel", day("2026-02-11"),
                status);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
