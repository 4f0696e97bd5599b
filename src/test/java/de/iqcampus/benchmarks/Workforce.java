package de.iqcampus.benchmarks;

import static de.iqcampus.benchmarks.SyntheticCampus.DEADLINES;
import static de.iqcampus.benchmarks.SyntheticCampus.FIRST;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.credentials.SampleSerials;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One organisation of a synthetic campus: its units, its programmes, its people and how far they are. */
class Workforce {

    private static final String[] GIVEN = {"Amina", "Jonas", "Sabine", "Thảo", "Mehmet", "Olena", "Karl", "Zoé"};
    private static final String[] FAMILY = {"Bergmann", "Krüger", "Petersen", "Öztürk", "Nguyễn", "Kowalczyk", "Maier",
        "Ferreira", "Shevchenko", "Lindqvist", "Abdi", "Vogel", "Haddad"};
    private static final LocalDate LONG_AGO = FIRST.minusDays(400);

    private final int place;
    private final int people;
    private final List<List<CourseRevision>> asked;
    private final Ids ids;
    private final Random random;
    private final Tables tables;
    private final UUID organisation;
    private final List<UUID> units = new ArrayList<>();
    private final List<UUID> programmes = new ArrayList<>();
    private final List<UUID> assignments = new ArrayList<>();
    private @Nullable UUID lead;

    Workforce(int place, int people, List<List<CourseRevision>> asked, Ids ids, Tables tables) {
        this.place = place;
        this.people = people;
        this.asked = asked;
        this.ids = ids;
        this.random = ids.random();
        this.tables = tables;
        this.organisation = ids.next();
    }

    UUID organisation() { return organisation; }

    UUID lead() { return lead; }

    void write() throws SQLException {
        tables.organisations.add(organisation, "Werk %03d".formatted(place), "CHAMBER", "HH", LONG_AGO, 0);
        tables.agreements.add(ids.next(), organisation, "NO_COUNCIL", LONG_AGO, "", LONG_AGO, 0);
        for (var unit = 0; unit < 12; unit++) {
            units.add(ids.next());
            tables.units.add(units.get(unit), organisation, unit < 4 ? null : units.get(unit % 4), "Bereich " + unit, 0);
        }
        for (var which = 0; which < asked.size(); which++) {
            programmes.add(ids.next());
            assignments.add(ids.next());
            tables.programmes.add(programmes.get(which), organisation, "Programm " + which,
                    asked.get(which).size() == 1 ? "ALL" : "ANY", 24, false, 0);
            for (var at = 0; at < asked.get(which).size(); at++) {
                tables.courses.add(programmes.get(which), at, asked.get(which).get(at).course().value());
            }
            tables.assignments.add(assignments.get(which), programmes.get(which), organisation, false, false,
                    term(which).due, 0, LONG_AGO, LONG_AGO, 0);
        }
        for (var person = 0; person < people; person++) {
            join(person);
        }
    }

    private void join(int number) throws SQLException {
        var person = ids.next();
        var name = number % 7 == 0 ? "Renée" : GIVEN[random.nextInt(GIVEN.length)];
        var family = FAMILY[random.nextInt(FAMILY.length)] + "-" + number;
        var email = "person-%d-%d@benchmark.example".formatted(place, number);
        var then = LONG_AGO.atTime(9, 0);
        tables.accounts.add(person, email, "none", name, family, number % 5 == 0 ? "en" : "de", "1", then, then, then, 0);
        tables.addresses.add(email, person, then);
        tables.roles.add(ids.next(), person, "LEARNER", null, then);
        if (number == 0) {
            lead = person;
            tables.roles.add(ids.next(), person, "HR", organisation, then);
        }
        tables.memberships.add(ids.next(), person, organisation, units.get(random.nextInt(units.size())), email,
                LONG_AGO, false, 0);
        if (random.nextInt(50) == 0) {
            tables.absences.add(ids.next(), person, organisation, DEADLINES.minusDays(3), DEADLINES.plusDays(4));
        }
        learn(person, name + " " + family);
    }

    /** Of each course a third have a certificate, of the others a sixth are under way. */
    private void learn(UUID person, String name) throws SQLException {
        Map<CourseRevision, Shown> shown = new HashMap<>();
        for (var course : List.of(asked.get(0).getFirst(), asked.get(1).getFirst())) {
            var chance = random.nextInt(100);
            if (chance < 33) {
                shown.put(course, certify(person, name, course, chance == 0 ? 690 : 10 + random.nextInt(300)));
            } else if (chance < 45) {
                var seen = FIRST.minusDays(random.nextInt(60)).atTime(9, 0);
                tables.enrolments.add(ids.next(), person, course.course().value(), course.number(), "ACTIVE", seen,
                        null, seen, 0);
            }
        }
        for (var which = 0; which < asked.size(); which++) {
            var done = asked.get(which).stream().filter(shown::containsKey).findFirst();
            oblige(person, which, done.orElse(null), done.map(shown::get).orElse(null));
        }
    }

    private Shown certify(UUID person, String name, CourseRevision course, int daysAgo) throws SQLException {
        var day = FIRST.minusDays(daysAgo);
        var at = day.atTime(10, 0);
        var enrolment = ids.next();
        var serial = SampleSerials.serial(day.getYear(), random);
        tables.enrolments.add(enrolment, person, course.course().value(), course.number(), "COMPLETED",
                at.minusDays(5), at, at, 0);
        tables.certificates.add(ids.next(), serial, person, enrolment, course.course().value(), course.number(), name,
                "de", day, at, "VALID", SampleSerials.code(random), 0);
        return new Shown(day, serial);
    }

    private void oblige(UUID person, int which, @Nullable CourseRevision course, @Nullable Shown shown)
            throws SQLException {
        var id = ids.next();
        var term = term(which);
        var opened = shown == null ? term.opened : shown.day.minusDays(40);
        var due = shown == null ? term.due : shown.day.plusDays(20);
        tables.obligations.add(id, person, organisation, programmes.get(which), assignments.get(which), 1, false,
                opened.minusMonths(24), opened, due, due, false, shown == null ? null : shown.day,
                shown == null ? null : shown.day.plusMonths(24), true, shown == null ? "OPEN" : "FULFILLED", FIRST, 0);
        tables.changes.add(ids.next(), id, person, opened, "OPEN");
        if (shown != null && course != null) {
            tables.changes.add(ids.next(), id, person, shown.day, "FULFILLED");
            tables.evidence.add(ids.next(), id, person, course.course().value(), course.number(), 60, shown.serial, "",
                    shown.day, "ACCEPTED", 0);
        }
    }

    /** Of sixteen terms one is overdue, four press on the day of the deadlines, one was opened lately. */
    private Term term(int which) {
        var before = FIRST.minusDays(45);
        return switch ((place * 5 + which * 7) % 16) {
            case 0 -> new Term(before, DEADLINES.plusDays(30));
            case 1 -> new Term(before, DEADLINES.plusDays(7));
            case 2 -> new Term(before, DEADLINES.minusDays(1));
            case 3 -> new Term(FIRST.minusDays(20), DEADLINES.plusDays(60));
            case 4 -> new Term(FIRST.minusDays(80), FIRST.minusDays(20));
            default -> new Term(before, FIRST.plusDays(100 + place % 90));
        };
    }

    private record Term(LocalDate opened, LocalDate due) { }

    private record Shown(LocalDate day, String serial) { }
}
