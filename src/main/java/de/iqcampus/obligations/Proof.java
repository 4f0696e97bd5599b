package de.iqcampus.obligations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.credentials.Award;
import de.iqcampus.credentials.AwardService;
import de.iqcampus.learning.StartService;
import de.iqcampus.learning.StartedCourse;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.Programmes;
import de.iqcampus.programmes.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds what people have done of what they have to do, and keeps what shows it. */
@Component
class Proof {

    private final EvidenceRepository evidence;
    private final AwardService awards;
    private final StartService starts;
    private final CourseCatalogue catalogue;

    Proof(EvidenceRepository evidence, AwardService awards, StartService starts, CourseCatalogue catalogue) {
        this.evidence = evidence;
        this.awards = awards;
        this.starts = starts;
        this.catalogue = catalogue;
    }

    /** Fulfils those for which enough has been done, and starts those for which something is under way. */
    void collect(List<Obligation> found, Programmes programmes, Updates updates) {
        var undone = found.stream().filter(Obligation::isUndone).toList();
        if (undone.isEmpty()) {
            return;
        }
        var people = undone.stream().map(Obligation::account).collect(toSet());
        var courses = undone.stream().flatMap(it -> courses(it, programmes).stream()).collect(toSet());
        var held = awards.awards(people, courses).stream().collect(groupingBy(Award::holder));
        var begun = starts.started(people, courses);
        var shown = evidence.findOf(undone.stream().map(Obligation::id).toList()).stream()
                .collect(groupingBy(Evidence::obligation));
        undone.forEach(it -> weigh(it, programmes.of(it.programme()), held.getOrDefault(it.account(), List.of()),
                shown.getOrDefault(it.id(), List.of()), begun, updates));
    }

    private void weigh(Obligation obligation, ProgrammeEntry programme, List<Award> held, List<Evidence> shown,
            Set<StartedCourse> begun, Updates updates) {
        var asked = programme.details().courses(obligation.isAgain());
        var known = held.stream().filter(it -> updates.know(it, programme)).toList();
        var kept = new ArrayList<Evidence>(shown.stream().filter(Evidence::isAccepted)
                .filter(it -> updates.know(it, programme)).toList());
        for (var course : asked) {
            if (kept.stream().noneMatch(it -> it.course().equals(course))) {
                newest(known, course, obligation.countsFrom()).map(it -> evidence.save(new Evidence(obligation.id(), it,
                        catalogue.content(it.revision()).minutes()))).ifPresent(kept::add);
            }
        }
        done(asked, kept, programme.details().selection())
                .ifPresentOrElse(day -> obligation.fulfil(day, programme.validity()), () -> {
                    if (!kept.isEmpty() || asked.stream()
                            .anyMatch(it -> begun.contains(new StartedCourse(obligation.account(), it)))) {
                        obligation.start();
                    }
                });
    }

    private static Optional<Award> newest(List<Award> held, CourseId course, LocalDate from) {
        return held.stream().filter(it -> it.revision().course().equals(course) && !it.awardedOn().isBefore(from))
                .reduce((earlier, later) -> later);
    }

    /** The day on which the last of what is asked was done. */
    static Optional<LocalDate> done(List<CourseId> asked, List<Evidence> kept, Selection selection) {
        var days = asked.stream().flatMap(course -> kept.stream().filter(it -> it.course().equals(course))
                .map(Evidence::awardedOn).max(Comparator.naturalOrder()).stream()).toList();
        var enough = selection == Selection.ALL ? days.size() == asked.size() : !days.isEmpty();
        return enough ? days.stream().max(Comparator.naturalOrder()) : Optional.empty();
    }

    private static List<CourseId> courses(Obligation it, Programmes programmes) {
        return programmes.of(it.programme()).details().courses(it.isAgain());
    }
}
