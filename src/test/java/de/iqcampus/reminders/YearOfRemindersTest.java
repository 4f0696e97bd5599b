package de.iqcampus.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.Traces;
import de.iqcampus.TurnedClock;
import de.iqcampus.obligations.Workplace;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A year of an organisation of two hundred, day by day: people come, learn, leave, and the campus stumbles. */
@SpringBootTest(properties = "iqcampus.data=target/year") // so many letters make other tests wait that look through them
@Tag("database")
@Import({TurnedClock.Hung.class, Workplace.class})
class YearOfRemindersTest {

    static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 4);
    static final int DAYS = 365;

    @Autowired TurnedClock clock;
    @Autowired Workplace workplace;
    @Autowired SendReminders mornings;
    @Autowired Rounds rounds;
    @Autowired Situations situations;
    @Autowired Planner planner;
    @Autowired TransactionTemplate transaction;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    final Random chance = new Random(20270104);
    final List<AccountId> idle = new ArrayList<>(); // who do nothing at all, so that all can be foreseen
    final List<AccountId> busy = new ArrayList<>();
    Workplace.Place place;

    @BeforeEach
    void begin() {
        clock.turn(FIRST_DAY);
        place = workplace.new Place();
    }

    @AfterEach
    void clear() {
        place.clearButLetters();
    }

    @Test
    void decidesEachReminderOnceWithinTheBudgetAndNoneAfterTheFact() {
        for (int person = 0; person < 170; person++) {
            (person < 20 ? idle : busy).add(place.join(null));
        }
        busy.stream().skip(30).forEach(it -> decline(it, "obligations")); // it is shown in the campus alone
        busy.forEach(it -> decline(it, "certificates")); // not what this is about
        busy.forEach(it -> decline(it, "recommendations"));
        place.release(place.programme(new Validity.Months(6, true), workplace.course(0)), Audience.everyone(),
                new Deadline.By(FIRST_DAY.plusDays(75)));
        place.release(place.programme(new Validity.Lasting(), workplace.course(1)), Audience.everyone(),
                new Deadline.Within(40));
        var foreseen = foresee();

        for (int day = 1; day < DAYS; day++) {
            live(day);
            if (day == 30) {
                assertThat(decided(idle, FIRST_DAY)).isEqualTo(foreseen);
            }
        }

        assertThat(decided(idle, FIRST_DAY)).isNotEmpty();
        assertThat(lettersTooMany()).as("never more than two letters in seven days").isZero();
        assertThat(afterTheFact()).as("silence after completion").isEmpty();
        assertThat(count("select count(*) from outbox_letter where template = 'reminders'")).as("a letter for each day")
                .isGreaterThanOrEqualTo(count("select count(*) from (select distinct account_id, decided_on"
                        + " from reminder where mailed = true) m"));
    }

    private void live(int number) {
        var day = FIRST_DAY.plusDays(number);
        clock.turn(day);
        if (number >= 120 && number < 127) {
            return; // the campus is down for a week
        }
        workplace.liveUntil(day);
        happen(number);
        clock.turn(day.atTime(5, 30).toInstant(ZoneOffset.UTC)); // in winter too early, in summer half past seven
        if (number % 50 == 0) {
            crash(day);
        }
        system.run(() -> mornings.run(clock.instant()));
        clock.turn(day.atTime(6, 30).toInstant(ZoneOffset.UTC));
        system.run(() -> mornings.run(clock.instant()));
    }

    private void happen(int number) {
        if (number % 12 == 0) {
            busy.add(place.join(null));
        }
        if (number % 25 == 0) {
            place.leave(busy.remove(chance.nextInt(busy.size())));
        }
        for (int time = 0; time < 2; time++) {
            var person = busy.get(chance.nextInt(busy.size()));
            workplace.complete(person, workplace.course(chance.nextInt(2)));
        }
    }

    private void decline(AccountId person, String topic) {
        database.sql("insert into declined_topic values (?, ?)").params(Traces.bytes(person.value()), topic).update();
    }

    /** As after a kill: what was under way is not there. */
    private void crash(LocalDate day) {
        system.run(() -> transaction.executeWithoutResult(status -> {
            rounds.decide(rounds.next(rounds.crowd(day)), day);
            status.setRollbackOnly();
        }));
    }

    private Set<String> foresee() {
        var foreseen = new ArrayList<String>();
        system.run(() -> situations.of(idle, FIRST_DAY.plusDays(1)).forEach(it -> planner
                .ahead(it, FIRST_DAY.plusDays(1), 30).stream().filter(Plan::isCarriedOut).forEach(plan -> plan.items()
                        .forEach(item -> foreseen.add(plan.day() + " " + item.key())))));
        return Set.copyOf(foreseen);
    }

    private Set<String> decided(List<AccountId> people, LocalDate since) {
        var rows = people.stream().flatMap(it -> database.sql("select cause, period, decided_on from reminder"
                + " where account_id = ? and decided_on >= ?").params(Traces.bytes(it.value()), since)
                .query((row, index) -> row.getObject("decided_on", LocalDate.class) + " " + new Key(it,
                        row.getString("cause"), row.getString("period"))).list().stream());
        return rows.collect(Collectors.toSet());
    }

    private long lettersTooMany() {
        return count("select count(*) from (select distinct a.account_id, a.decided_on from reminder a"
                + " join (select distinct account_id, decided_on from reminder where mailed = true) b"
                + " on b.account_id = a.account_id and b.decided_on between a.decided_on and"
                + " timestampadd(day, 6, a.decided_on) where a.mailed = true"
                + " group by a.account_id, a.decided_on, a.reminder_id having count(*) > 2) m");
    }

    /** Of what somebody has done they hear nothing from then on. */
    private List<String> afterTheFact() {
        return database.sql("select r.cause, o.programme_id, o.round from reminder r join obligation o"
                + " on o.account_id = r.account_id and r.decided_on > o.fulfilled_on").query((row, index) -> row
                .getString("cause") + " duty:" + id(row.getBytes("programme_id")) + ":" + row.getInt("round")).list()
                .stream().filter(it -> it.split(" ")[0].equals(it.split(" ")[1])).toList();
    }

    private static UUID id(byte[] bytes) {
        var halves = ByteBuffer.wrap(bytes);
        return new UUID(halves.getLong(), halves.getLong());
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }
}
