package de.iqcampus.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The one place that decides who hears what on which day: in earnest, and when somebody looks ahead. */
@Component @EnableConfigurationProperties(Budget.class)
class Planner {

    private final Budget budget;

    Planner(Budget budget) {
        this.budget = budget;
    }

    Plan plan(Situation situation, LocalDate day) {
        var items = situation.causes().stream().flatMap(it -> it.on(day).stream())
                .filter(it -> !situation.decided().contains(it.key())).toList();
        var mailed = items.stream().filter(it -> !situation.declined().contains(it.cause().subject())).toList();
        return new Plan(day, verdict(situation, day, items, mailed), items, mailed);
    }

    /** So many days from this one on, if nothing happens but what is foreseen. */
    List<Plan> ahead(Situation situation, LocalDate from, int days) {
        var plans = new ArrayList<Plan>();
        var then = situation;
        for (var day : Stream.iterate(from, it -> it.plusDays(1)).limit(days).toList()) {
            var plan = plan(then, day);
            plans.add(plan);
            then = then.after(plan);
        }
        return plans;
    }

    private Verdict verdict(Situation situation, LocalDate day, List<Item> items, List<Item> mailed) {
        if (items.isEmpty()) {
            return Verdict.NOTHING;
        }
        if (!budget.isWorkingDay(day)) {
            return Verdict.HELD_FOR_WEEKEND;
        }
        if (mailed.isEmpty()) {
            return Verdict.SHOWN;
        }
        return budget.allows(day, situation.mailed()) ? Verdict.SENT : Verdict.HELD_FOR_BUDGET;
    }
}
