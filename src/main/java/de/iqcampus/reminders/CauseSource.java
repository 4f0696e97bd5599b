package de.iqcampus.reminders;

import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Knows one kind of things that people are reminded of. */
interface CauseSource {

    /** Of whom anything may be wanted on that day: those after this one, by id, at most so many. */
    List<AccountId> people(AccountId after, LocalDate day, int most);

    /** All causes of these people that matter on that day or in the weeks after it. */
    List<Cause> causes(Collection<AccountId> people, LocalDate day);
}
