package de.iqcampus.reminders;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;

/**
 * What somebody will hear on a day, if nothing happens until then.
 *
 * @param verdict sent, shown in the campus alone, or held back and why
 * @param about the day that it names
 */
public record ForeseenReminder(AccountId person, LocalDate day, Verdict verdict, Occasion occasion,
        LocalizedText title, String place, LocalDate about) {

    public Reason reason() {
        return new Reason(occasion, title, place, about, day);
    }
}
