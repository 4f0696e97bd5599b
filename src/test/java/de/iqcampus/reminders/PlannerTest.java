package de.iqcampus.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.obligations.Absence;
import de.iqcampus.obligations.Duty;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlannerTest {

    static final AccountId PERSON = new AccountId(new UUID(7, 7));
    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    final Planner planner = new Planner(new Budget(2, 7, 18));

    @Test
    void remindsWhenAskedThenThirtySevenAndOneDayBeforeAndThriceThereafter() {
        var plans = planner.ahead(situation(duty(MONDAY, MONDAY.plusDays(100))), MONDAY, 200);

        assertThat(plans.stream().filter(it -> it.verdict() == Verdict.SENT).map(Plan::day)).containsExactly(MONDAY,
                LocalDate.of(2027, 5, 10), LocalDate.of(2027, 6, 2), LocalDate.of(2027, 6, 8),
                LocalDate.of(2027, 6, 10), LocalDate.of(2027, 6, 24), LocalDate.of(2027, 7, 8));
    }

    @Test
    void saysNothingTooLateForItsTime() {
        var afterAWeekOfDowntime = planner.plan(situation(duty(MONDAY, MONDAY.plusDays(60))), MONDAY.plusDays(57));

        assertThat(afterAWeekOfDowntime.items()).singleElement()
                .satisfies(it -> assertThat(it.window().period()).startsWith("7@"));
    }

    @Test
    void putsAllOfADayInOneLetterAndSendsTwoAWeek() {
        var three = situation(duty(MONDAY, MONDAY.plusDays(90)), duty(MONDAY, MONDAY.plusDays(91)),
                duty(MONDAY.plusDays(1), MONDAY.plusDays(92)), duty(MONDAY.plusDays(2), MONDAY.plusDays(93)));

        assertThat(planner.ahead(three, MONDAY, 9)).extracting(Plan::verdict).containsExactly(Verdict.SENT,
                Verdict.SENT, Verdict.HELD_FOR_BUDGET, Verdict.HELD_FOR_BUDGET, Verdict.HELD_FOR_BUDGET,
                Verdict.HELD_FOR_WEEKEND, Verdict.HELD_FOR_WEEKEND, Verdict.SENT, Verdict.NOTHING);
        assertThat(planner.plan(three, MONDAY).mailed()).hasSize(2);
    }

    @Test
    void showsWhatSomebodyWantsNoMailAbout() {
        var situation = new Situation(PERSON, situation(duty(MONDAY, MONDAY.plusDays(60))).causes(), Set.of(),
                Set.of(), Set.of(Subject.OBLIGATIONS));

        assertThat(planner.ahead(situation, MONDAY, 2)).extracting(Plan::verdict)
                .containsExactly(Verdict.SHOWN, Verdict.NOTHING);
    }

    @Test
    void waitsForWhoeverIsAway() {
        var away = new Absence(MONDAY, MONDAY.plusDays(9));
        var situation = situation(new Duty(PERSON, new OrganisationId(new UUID(1, 1)), "Werft",
                new ProgrammeId(new UUID(2, 2)), "Respekt", List.of(), 1, false, MONDAY, MONDAY.plusDays(60),
                List.of(away)));

        assertThat(planner.ahead(situation, MONDAY, 12)).filteredOn(it -> it.verdict() != Verdict.NOTHING)
                .extracting(Plan::day).containsExactly(away.until().plusDays(1));
    }

    private static Duty duty(LocalDate opened, LocalDate due) {
        return new Duty(PERSON, new OrganisationId(new UUID(1, 1)), "Werft", new ProgrammeId(new UUID(2,
                due.toEpochDay())), "Respekt", List.of(), 1, false, opened, due, List.of());
    }

    private static Situation situation(Duty... duties) {
        return new Situation(PERSON, List.of(duties).stream().map(it -> new Cause(PERSON, Subject.OBLIGATIONS,
                "duty:" + it.programme().value(), LocalizedText.of("Respekt", "Respect"), "Werft", "/obligations",
                DutyCauses.windows(it), it.absences())).toList(), Set.of(), Set.of(), Set.of());
    }
}
