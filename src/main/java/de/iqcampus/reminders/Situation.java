package de.iqcampus.reminders;

import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that decides what a person hears.
 *
 * @param decided what they have heard already
 * @param mailed the days on which they got a letter
 * @param declined what they want no mail about
 */
record Situation(AccountId person, List<Cause> causes, Set<Key> decided, Set<LocalDate> mailed,
        Set<Subject> declined) {

    /** The same after this plan was carried out. */
    Situation after(Plan plan) {
        if (!plan.isCarriedOut()) {
            return this;
        }
        var heard = new HashSet<>(decided);
        plan.items().forEach(it -> heard.add(it.key()));
        var letters = new HashSet<>(mailed);
        if (!plan.mailed().isEmpty()) {
            letters.add(plan.day());
        }
        return new Situation(person, causes, heard, letters, declined);
    }
}
