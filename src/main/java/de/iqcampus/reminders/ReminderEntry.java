package de.iqcampus.reminders;

import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person was reminded of.
 *
 * @param place the organisation that asks; empty where nobody does
 * @param link where to do it, from the campus's root
 * @param about the day that it names
 */
public record ReminderEntry(UUID id, Subject subject, Occasion occasion, LocalizedText title, String place,
        String link, LocalDate about, LocalDate decidedOn, boolean mailed, boolean read) {

    public Reason reason() {
        return new Reason(occasion, title, place, about, decidedOn);
    }
}
