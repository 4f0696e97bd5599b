package de.iqcampus.organisation;

import de.iqcampus.schedule.ScheduledWork;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Goes on with files of people that are not worked off, also those that a stop of the campus interrupted. */
@Component
class ImportRounds implements ScheduledWork {

    /** Shorter than what a stop waits for; the next round goes on. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final MemberImportRepository imports;
    private final ImportWork work;

    ImportRounds(MemberImportRepository imports, ImportWork work) {
        this.imports = imports;
        this.work = work;
    }

    @Override public String name() { return "organisation.import-members"; }
    @Override public String cron() { return "0/10 * * * * ?"; }

    @Override public void run(Instant now) {
        imports.findByEndedAtIsNullOrderByBegunAt().forEach(
                it -> work.workOff(it.organisation(), it.id(), now.plus(LONGEST)));
    }
}
