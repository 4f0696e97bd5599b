package de.iqcampus.reminders;

import de.iqcampus.identity.ProfileService;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides for one batch of people after the other, each batch in a transaction of its own, with its letters: after a
 * crash nothing is decided twice and nothing is forgotten.
 */
@Component
class Rounds {

    private static final int BATCH = 100;

    private final Situations situations;
    private final Planner planner;
    private final ReminderRepository reminders;
    private final ProfileService profiles;
    private final ReminderLetters letters;

    Rounds(Situations situations, Planner planner, ReminderRepository reminders, ProfileService profiles,
            ReminderLetters letters) {
        this.situations = situations;
        this.planner = planner;
        this.reminders = reminders;
        this.profiles = profiles;
        this.letters = letters;
    }

    /** All of whom anything may be wanted. */
    Crowd crowd(LocalDate today) {
        return situations.crowd(today);
    }

    List<AccountId> next(Crowd crowd) {
        return crowd.next(BATCH);
    }

    @Transactional
    void decide(List<AccountId> people, LocalDate today) {
        var readers = profiles.open(people);
        var decided = new ArrayList<Reminder>();
        for (var situation : situations.of(readers.keySet(), today)) {
            var plan = planner.plan(situation, today);
            if (plan.isCarriedOut()) {
                plan.items().forEach(it -> decided.add(new Reminder(it, today, plan.mailed().contains(it))));
                var reader = readers.get(situation.person());
                if (plan.verdict() == Verdict.SENT && reader != null) {
                    letters.send(reader, plan.mailed(), today);
                }
            }
        }
        reminders.saveAll(decided);
    }
}
