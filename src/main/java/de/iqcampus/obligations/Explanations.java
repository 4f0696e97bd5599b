package de.iqcampus.obligations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseContent.Update;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseSummary;
import de.iqcampus.organisation.OrganisationNames;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeRules;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts beside obligations the rule, the data and the dates behind them; the same queries for one as for all. */
@Component
class Explanations {

    private static final LocalizedText GONE = LocalizedText.of("Kurs, den es nicht mehr gibt", "Course that is gone");

    private final ProgrammeRules rules;
    private final OrganisationNames names;
    private final CourseCatalogue catalogue;
    private final EvidenceRepository evidence;
    private final LeaveRepository absences;
    private final StatusChangeRepository changes;

    Explanations(ProgrammeRules rules, OrganisationNames names, CourseCatalogue catalogue, EvidenceRepository evidence,
            LeaveRepository absences, StatusChangeRepository changes) {
        this.rules = rules;
        this.names = names;
        this.catalogue = catalogue;
        this.evidence = evidence;
        this.absences = absences;
        this.changes = changes;
    }

    /** To be asked as the system user. */
    List<OwnObligation> of(List<Obligation> obligations) {
        return obligations.isEmpty() ? List.of() : of(obligations, offered());
    }

    /** The same without what courses are called and whether they are still offered. */
    List<OwnObligation> withoutCourses(List<Obligation> obligations) {
        return of(obligations, Map.of());
    }

    private Map<CourseId, CourseSummary> offered() {
        return catalogue.published().stream().collect(toMap(it -> it.revision().course(), it -> it));
    }

    private List<OwnObligation> of(List<Obligation> obligations, Map<CourseId, CourseSummary> courses) {
        if (obligations.isEmpty()) {
            return List.of();
        }
        var ids = obligations.stream().map(Obligation::id).toList();
        var programmes = rules.programmes(obligations.stream().map(Obligation::programme).collect(toSet()));
        var assignments = rules.assignments(obligations.stream().map(Obligation::assignment).collect(toSet()));
        var organisations = names.organisations(obligations.stream().map(Obligation::organisation).collect(toSet()));
        var units = names.units(assignments.values().stream().map(it -> it.audience().unit()).filter(Objects::nonNull)
                .collect(toSet()));
        var shown = evidence.findOf(ids).stream().collect(groupingBy(Evidence::obligation));
        var away = absences.findOf(obligations.stream().map(Obligation::account).collect(toSet()));
        var steps = changes.findOf(ids).stream().collect(groupingBy(StatusChange::obligation));
        var updates = Updates.of(obligations, programmes, catalogue);
        return obligations.stream().map(it -> {
            var programme = programmes.of(it.programme());
            var assignment = Objects.requireNonNull(assignments.get(it.assignment()));
            var kept = shown.getOrDefault(it.id(), List.of()).stream().map(Evidence::entry).toList();
            var unit = assignment.audience().unit();
            return new OwnObligation(it.entry(), programme, assignment,
                    organisations.getOrDefault(it.organisation(), ""), unit == null ? null : units.get(unit),
                    courses(it, programme, kept, courses), update(it, programme, updates), absences(it, away), kept,
                    steps.getOrDefault(it.id(), List.of()).stream().map(StatusChange::step).toList());
        }).toList();
    }

    private @Nullable Update update(Obligation obligation, ProgrammeEntry programme, Updates updates) {
        return obligation.isAgain() ? updates.latest(programme)
                .map(it -> catalogue.content(it.revision()).update()).orElse(null) : null;
    }

    private static List<Absence> absences(Obligation obligation, List<Leave> away) {
        return away.stream().filter(it -> it.account().equals(obligation.account())
                && it.organisation().equals(obligation.organisation())).map(Leave::absence).toList();
    }

    private static List<AskedCourse> courses(Obligation obligation, ProgrammeEntry programme, List<EvidenceEntry> kept,
            Map<CourseId, CourseSummary> known) {
        return programme.details().courses(obligation.isAgain()).stream().map(it -> {
            var course = known.get(it);
            var done = kept.stream().anyMatch(shown -> shown.course().equals(it)
                    && shown.status() == EvidenceStatus.ACCEPTED);
            return new AskedCourse(it, course == null ? GONE : course.title(), course == null ? null : course.slug(),
                    done);
        }).toList();
    }
}
