package de.iqcampus.retention;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what is due now and removes nothing. */
@Component @Transactional(readOnly = true)
class DryRun {

    private final List<RetentionRule> rules;
    private final RetentionRunRepository runs;
    private final Clock clock;

    DryRun(List<RetentionRule> rules, RetentionRunRepository runs, Clock clock) {
        this.rules = rules.stream().sorted(Comparator.comparing(RetentionRule::name)).toList();
        this.runs = runs;
        this.clock = clock;
    }

    List<RuleStatus> statuses() {
        var now = clock.instant();
        var last = StreamSupport.stream(runs.findAll().spliterator(), false)
                .collect(toMap(RetentionRun::rule, RetentionRun::summary));
        return rules.stream().map(it -> new RuleStatus(it.name(), Term.of(it.period()), last.get(it.name()),
                it.due(now))).toList();
    }
}
