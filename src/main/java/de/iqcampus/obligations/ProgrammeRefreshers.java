package de.iqcampus.obligations;

import static java.util.stream.Collectors.toSet;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.credentials.Refreshers;
import de.iqcampus.programmes.ProgrammeRules;
import de.iqcampus.shared.AccountId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a programme has for repeating it refreshes what it asked for the first time. */
@Component
class ProgrammeRefreshers implements Refreshers {

    private final ObligationRepository obligations;
    private final ProgrammeRules rules;

    ProgrammeRefreshers(ObligationRepository obligations, ProgrammeRules rules) {
        this.obligations = obligations;
        this.rules = rules;
    }

    @Transactional(readOnly = true)
    @Override public Set<CourseId> refreshedBy(CourseId course, AccountId holder) {
        var again = obligations.findBinding(holder).stream().filter(it -> it.isAgain() && it.isUndone())
                .map(Obligation::programme).collect(toSet());
        var programmes = rules.programmes(again);
        return again.stream().map(it -> programmes.of(it).details())
                .filter(it -> it.courses(true).contains(course)).flatMap(it -> it.courses(false).stream())
                .collect(toSet());
    }
}
