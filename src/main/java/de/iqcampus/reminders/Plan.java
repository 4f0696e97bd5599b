package de.iqcampus.reminders;

import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of a person's reminders on a day.
 *
 * @param items all that there is to say
 * @param mailed those of them that go into the day's letter; the others are shown in the campus alone
 */
record Plan(LocalDate day, Verdict verdict, List<Item> items, List<Item> mailed) {

    boolean isCarriedOut() {
        return verdict == Verdict.SENT || verdict == Verdict.SHOWN;
    }
}
