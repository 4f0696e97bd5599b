package de.iqcampus.benchmarks;

import de.iqcampus.TurnedClock;
import de.iqcampus.ratchets.CountedStatements;
import de.iqcampus.schedule.ScheduledWork;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Runs the campus's own jobs for one day, and measures each. */
class Nights {

    private final List<ScheduledWork> works;
    private final TurnedClock clock;
    private final SystemUser system;
    private final CountedStatements statements;

    Nights(List<ScheduledWork> works, TurnedClock clock, SystemUser system, CountedStatements statements) {
        this.works = works;
        this.clock = clock;
        this.system = system;
        this.statements = statements;
    }

    Run evaluate(LocalDate day) {
        return run("obligations.evaluate", day, LocalTime.of(0, 2));
    }

    Run remind(LocalDate day) {
        return run("reminders.send", day, LocalTime.of(7, 30));
    }

    private Run run(String name, LocalDate day, LocalTime time) {
        var work = works.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
        clock.turn(day.atTime(time).atZone(GermanTime.ZONE).toInstant());
        var cpu = Machine.cpu();
        var begin = Instant.now();
        var sent = statements.during(() -> system.run(() -> work.run(clock.instant())));
        return new Run(begin.until(Instant.now()).toMillis() / 1000.0, Machine.cpu() - cpu, sent);
    }

    /**
     * How long it took, and how many statements went to the database.
     *
     * @param cpu seconds of this process alone; on a busy machine it says more than the time that passed
     */
    record Run(double seconds, double cpu, int statements) { }
}
