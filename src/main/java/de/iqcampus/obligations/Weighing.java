package de.iqcampus.obligations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.programmes.ProgrammeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at obligations, however many: what has been done counts, absences postpone, each change is written down, and
 * what is due again begins anew. The same few queries for one as for a thousand.
 */
@Component @Transactional(propagation = Propagation.MANDATORY)
class Weighing {

    private final ObligationRepository obligations;
    private final StatusChangeRepository changes;
    private final LeaveRepository absences;
    private final ProgrammeRules rules;
    private final Proof proof;
    private final Outdating outdating;
    private final CourseCatalogue catalogue;

    Weighing(ObligationRepository obligations, StatusChangeRepository changes, LeaveRepository absences,
            ProgrammeRules rules, Proof proof, Outdating outdating, CourseCatalogue catalogue) {
        this.obligations = obligations;
        this.changes = changes;
        this.absences = absences;
        this.rules = rules;
        this.proof = proof;
        this.outdating = outdating;
        this.catalogue = catalogue;
    }

    /** @param found locked by the caller, or new */
    void weigh(List<Obligation> found, LocalDate today) {
        if (found.isEmpty()) {
            return;
        }
        var programmes = rules.programmes(found.stream().map(Obligation::programme).collect(toSet()));
        var away = absences.findOf(found.stream().map(Obligation::account).collect(toSet())).stream()
                .collect(groupingBy(Leave::account));
        for (var round = found; !round.isEmpty();) {
            var updates = Updates.of(round, programmes, catalogue);
            proof.collect(round, programmes, updates);
            outdating.expire(round, programmes, updates, today);
            var noted = new ArrayList<StatusChange>();
            var next = new ArrayList<Obligation>();
            for (var it : round) {
                var absent = away.getOrDefault(it.account(), List.of()).stream()
                        .filter(leave -> leave.organisation().equals(it.organisation())).map(Leave::absence).toList();
                it.stand(absent, today).ifPresent(noted::add);
                var programme = programmes.of(it.programme());
                if (it.isToSucceed(today) && programme.isOpen()) {
                    next.add(it.succeed(updates.latest(programme).map(Updates::learnableFrom)
                            .orElseGet(it::nextCountsFrom), today));
                }
            }
            obligations.saveAll(round);
            changes.saveAll(noted);
            obligations.saveAll(next);
            changes.saveAll(next.stream().map(it -> it.change(today)).toList());
            round = next;
        }
    }
}
