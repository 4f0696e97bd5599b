package de.iqcampus.reminders;

import de.iqcampus.retention.OneByOne;
import de.iqcampus.schedule.ScheduledWork;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reminds people in the morning. After downtime all that there is to say is in one letter, on the next morning. */
@Component
class SendReminders implements ScheduledWork {

    private final Rounds rounds;
    private final Budget budget;
    private final OneByOne oneByOne;

    SendReminders(Rounds rounds, Budget budget, OneByOne oneByOne) {
        this.rounds = rounds;
        this.budget = budget;
        this.oneByOne = oneByOne;
    }

    @Override public String name() { return "reminders.send"; }
    @Override public String cron() { return "0 30 7 * * ?"; }

    @Override public void run(Instant now) {
        if (!budget.isAwake(now)) {
            return;
        }
        var today = GermanTime.day(now);
        var crowd = rounds.crowd(today);
        for (var people = rounds.next(crowd); !people.isEmpty(); people = rounds.next(crowd)) {
            decide(people, today);
        }
    }

    private void decide(List<AccountId> people, LocalDate today) {
        try {
            rounds.decide(people, today);
        } catch (RuntimeException e) { // said once more for whom it is true; the others do not wait for them
            oneByOne.each(people, it -> rounds.decide(List.of(it), today));
        }
    }
}
