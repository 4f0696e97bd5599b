package de.iqcampus.retention;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells what is kept how long, and administrators what the rules did last and would do next. */
@Service @PreAuthorize("hasRole('ADMIN')")
public class RetentionService {

    private final List<RetentionRule> rules;
    private final DryRun dryRun;

    RetentionService(List<RetentionRule> rules, DryRun dryRun) {
        this.rules = rules;
        this.dryRun = dryRun;
    }

    /** By the names of the rules. */
    @PreAuthorize("permitAll")
    public Map<String, Term> terms() {
        return rules.stream().collect(toMap(RetentionRule::name, it -> Term.of(it.period())));
    }

    /** How each rule, by name, went last and what it would do now; nothing is removed. */
    public List<RuleStatus> dryRun() {
        return dryRun.statuses();
    }
}
