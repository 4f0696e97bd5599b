package de.iqcampus.reminders;

import de.iqcampus.obligations.DueDay;
import de.iqcampus.obligations.Duty;
import de.iqcampus.obligations.DutyService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds of what people have to do: when they are asked, thirty, seven and one day before, and thrice thereafter. */
@Component
class DutyCauses implements CauseSource {

    static final List<Integer> BEFORE = List.of(30, 7, 1); // days
    static final int AFTER = 3;
    static final int APART = 14; // days

    private final DutyService duties;

    DutyCauses(DutyService duties) {
        this.duties = duties;
    }

    @Override public List<AccountId> people(AccountId after, LocalDate day, int most) {
        return duties.people(after, day, most);
    }

    @Override public List<Cause> causes(Collection<AccountId> people, LocalDate day) {
        return duties.duties(people).stream().map(it -> new Cause(it.account(), Subject.OBLIGATIONS,
                DueDay.duty(it.programme(), it.round()),
                LocalizedText.of(it.programmeName(), it.programmeName()), it.organisationName(), "/obligations",
                windows(it), it.absences())).toList();
    }

    /** A day that moves is named anew: its period carries it. */
    static List<Window> windows(Duty duty) {
        var due = duty.due();
        var begins = new ArrayList<Window>();
        begins.add(window(duty.again() ? Occasion.ASKED_AGAIN : Occasion.ASKED, "asked", duty.openedOn(), due));
        BEFORE.stream().filter(it -> it < ChronoUnit.DAYS.between(duty.openedOn(), due))
                .forEach(it -> begins.add(window(Occasion.DUE, it + "@" + due, due.minusDays(it), due)));
        for (int time = 0; time < AFTER; time++) {
            begins.add(window(Occasion.OVERDUE, "late" + time + "@" + due, due.plusDays(1 + (long) time * APART), due));
        }
        var windows = new ArrayList<Window>();
        for (int next = 1; next <= begins.size(); next++) {
            var it = begins.get(next - 1);
            var until = next < begins.size() ? begins.get(next).from().minusDays(1) : it.from().plusDays(APART - 1);
            windows.add(new Window(it.occasion(), it.period(), it.from(), until, due));
        }
        return windows;
    }

    private static Window window(Occasion occasion, String period, LocalDate from, LocalDate due) {
        return new Window(occasion, period, from, from, due);
    }
}
