package de.iqcampus.reminders;

import de.iqcampus.obligations.Absence;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person is reminded of until it is done; what is done is no cause any more.
 *
 * @param key names it for ever; at most 80 characters
 * @param title of the programme or course
 * @param place the organisation that asks; empty where nobody does
 * @param link where to do it, from the campus's root
 * @param windows none of which overlap
 * @param absences on which nobody is reminded
 */
record Cause(AccountId person, Subject subject, String key, LocalizedText title, String place, String link,
        List<Window> windows, List<Absence> absences) {

    Optional<Item> on(LocalDate day) {
        return absences.stream().anyMatch(it -> it.covers(day)) ? Optional.empty()
                : windows.stream().filter(it -> it.isOn(day)).findFirst().map(it -> new Item(this, it));
    }
}
