package de.iqcampus.obligations;

import static java.util.stream.Collectors.groupingBy;

import de.iqcampus.catalogue.CourseUpdate;
import de.iqcampus.programmes.Programmes;
import de.iqcampus.programmes.Validity.UntilChanged;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends the validity of what was learned before a course changed, where the programme is valid until then. */
@Component
class Outdating {

    private final EvidenceRepository evidence;

    Outdating(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    void expire(List<Obligation> found, Programmes programmes, Updates updates, LocalDate today) {
        var lasting = found.stream().filter(it -> it.isLasting()
                && updates.latest(programmes.of(it.programme())).isPresent()).toList();
        if (lasting.isEmpty()) {
            return;
        }
        var shown = evidence.findOf(lasting.stream().map(Obligation::id).toList()).stream()
                .filter(Evidence::isAccepted).collect(groupingBy(Evidence::obligation));
        for (var it : lasting) {
            var programme = programmes.of(it.programme());
            var known = shown.getOrDefault(it.id(), List.of()).stream()
                    .filter(one -> updates.know(one, programme)).toList();
            var asked = programme.details().courses(it.isAgain());
            if (Proof.done(asked, known, programme.details().selection()).isEmpty()
                    && programme.validity() instanceof UntilChanged until) {
                updates.latest(programme).ifPresent(update -> it.expire(due(update, until, today)));
            }
        }
    }

    private static LocalDate due(CourseUpdate update, UntilChanged until, LocalDate today) {
        return (update.since().isAfter(today) ? update.since() : today).plusDays(until.days());
    }
}
