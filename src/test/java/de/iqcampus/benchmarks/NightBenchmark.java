package de.iqcampus.benchmarks;

import static de.iqcampus.benchmarks.SyntheticCampus.DEADLINES;
import static de.iqcampus.benchmarks.SyntheticCampus.FIRST;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The night and the morning of a hundred thousand learners with three obligations each. */
@Benchmark @Tag("obligations")
class NightBenchmark {

    @Autowired SyntheticCampus campus;
    @Autowired Nights nights;
    @Autowired DataSource source;
    @Autowired JdbcClient database;

    @Test
    void nightsAndMornings() throws Exception {
        campus.populated();
        var figures = new Figures("obligations", source, campus.learners());
        live("first night", FIRST, figures);
        live("quiet night", FIRST.plusDays(1), figures);
        live("day of deadlines", DEADLINES, figures);
        figures.publish();
    }

    private void live(String name, LocalDate day, Figures figures) throws InterruptedException {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var binding = count("select count(*) from obligation where closed_on is null");
        var toLookAt = database.sql("select count(*) from obligation where look_on <= ? and closed_on is null")
                .param(day).query(Long.class).single();
        var changes = count("select count(*) from obligation_change");
        var night = nights.evaluate(day);
        changes = count("select count(*) from obligation_change") - changes;
        var reminders = count("select count(*) from reminder");
        var letters = count("select count(*) from outbox_letter");
        var morning = nights.remind(day);
        reminders = count("select count(*) from reminder") - reminders;
        letters = count("select count(*) from outbox_letter") - letters;

        figures.add(name, "night and morning", night.seconds() + morning.seconds(), "s");
        figures.add(name, "night", night.seconds(), "s");
        figures.add(name, "processor, night", night.cpu(), "s");
        figures.add(name, "processor, morning", morning.cpu(), "s");
        figures.add(name, "obligations asked for", binding, "");
        figures.add(name, "obligations looked at", toLookAt, "");
        figures.add(name, "obligations evaluated", (binding + toLookAt) / night.seconds(), "/s");
        figures.add(name, "changes written", changes, "");
        figures.add(name, "statements of the night", night.statements(), "");
        figures.add(name, "morning", morning.seconds(), "s");
        figures.add(name, "reminders decided", reminders, "");
        figures.add(name, "reminders decided", reminders / morning.seconds(), "/s");
        figures.add(name, "letters written", letters, "");
        figures.add(name, "statements of the morning", morning.statements(), "");
        figures.add(name, "statements a learner", (night.statements() + morning.statements())
                / (double) campus.learners(), "");
        figures.add(name, "letters delivered meanwhile", letters - waiting(), "");
        figures.add(name, "letters delivered afterwards", delivered(), "/s");
        figures.add(name, "heap, at most", peak(), "MB");
        figures.add(name, "heap after collecting", afterCollecting(), "MB");
    }

    /** Of so many letters a sample is enough; the others are taken as sent. */
    private double delivered() throws InterruptedException {
        var waiting = waiting();
        var begin = System.nanoTime();
        while (waiting() > 0 && System.nanoTime() - begin < 20_000_000_000L) {
            Thread.sleep(200);
        }
        var each = (waiting - waiting()) / ((System.nanoTime() - begin) / 1e9);
        while (waiting() > 0) {
            database.sql("update outbox_letter set status = 'SENT', html = null, text = null, version = version + 1"
                    + " where status = 'WAITING'").update();
            Thread.sleep(200);
        }
        return each;
    }

    private long waiting() {
        return count("select count(*) from outbox_letter where status in ('WAITING', 'SENDING')");
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(it -> it.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Of each part of the heap the most, garbage included. */
    private static double peak() {
        return pools().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum() / 1048576.0;
    }

    private static double afterCollecting() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1048576.0;
    }
}
