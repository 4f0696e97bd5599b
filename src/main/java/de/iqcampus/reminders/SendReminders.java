package de.iqcampus.reminders;

import de.iqcampus.schedule.ScheduledWork;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reminds people in the morning. After downtime all that there is to say is in one letter, on the next morning. */
@Component
class SendReminders implements ScheduledWork {

    private final Rounds rounds;
    private final Budget budget;

    SendReminders(Rounds rounds, Budget budget) {
        this.rounds = rounds;
        this.budget = budget;
    }

    @Override public String name() { return "reminders.send"; }
    @Override public String cron() { return "0 30 7 * * ?"; }

    @Override public void run(Instant now) {
        if (!budget.isAwake(now)) {
            return;
        }
        var next = rounds.next(new AccountId(new UUID(0, 0)), GermanTime.day(now));
        while (next.isPresent()) {
            next = rounds.next(next.get(), GermanTime.day(now));
        }
    }
}
