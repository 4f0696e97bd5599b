package de.iqcampus.journeys;

import de.iqcampus.Traces;
import de.iqcampus.shared.TimeOrderedUuid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of an organisation who all have something to do by the same day, written straight into the database. */
final class Debtors {

    private final JdbcClient database;
    private final List<UUID> people = new ArrayList<>();

    Debtors(JdbcClient database, int howMany, LocalDate today) {
        this.database = database;
        var organisation = TimeOrderedUuid.next();
        var programme = TimeOrderedUuid.next();
        var assignment = TimeOrderedUuid.next();
        var asked = today.minusDays(60);
        var due = today.plusDays(20);
        write("insert into organisation (organisation_id, name, kind, land, valid_from, version)"
                + " values (?, 'Werft', 'CHAMBER', 'HH', ?, 0)", organisation, asked);
        write("insert into programme (programme_id, organisation_id, name, selection, valid_months, valid_from_due,"
                + " version) values (?, ?, 'Respekt', 'ALL', 0, false, 0)", programme, organisation);
        write("insert into programme_course (programme_id, position, course_id) select ?, 0, course_id from course"
                + " limit 1", programme);
        write("insert into assignment (assignment_id, programme_id, organisation_id, leads, newcomers, due_on,"
                + " within_days, prepared_on, released_on, version) values (?, ?, ?, false, false, ?, 0, ?, ?, 0)",
                assignment, programme, organisation, due, asked, asked);
        for (var number = 0; number < howMany; number++) {
            var person = TimeOrderedUuid.next();
            people.add(person);
            write("insert into account (account_id, email, password_hash, given_name, family_name, language,"
                    + " privacy_notice, created_at, confirmed_at, last_signed_in_at, version)"
                    + " values (?, ?, 'none', 'Kim', 'Werft', 'de', '1', ?, ?, ?, 0)", person,
                    "kim-" + number + "@werft.example", asked, asked, asked);
            write("insert into membership (membership_id, account_id, organisation_id, address, member_from, closed,"
                    + " version) values (?, ?, ?, ?, ?, false, 0)", TimeOrderedUuid.next(), person, organisation,
                    "kim-" + number + "@werft.example", asked);
            write("insert into obligation (obligation_id, account_id, organisation_id, programme_id, assignment_id,"
                    + " round, again, counts_from, opened_on, due_on, postponed_to, started, latest, status, look_on,"
                    + " version) values (?, ?, ?, ?, ?, 1, false, ?, ?, ?, ?, false, true, 'OPEN', ?, 0)",
                    TimeOrderedUuid.next(), person, organisation, programme, assignment, asked, asked, due, due,
                    today.plusDays(400));
        }
    }

    /** By id, as they are looked through. */
    UUID person(int place) {
        return people.stream().sorted((one, other) -> one.toString().compareTo(other.toString())).toList().get(place);
    }

    private void write(String statement, Object... values) {
        var row = database.sql(statement);
        for (var value : values) {
            row = row.param(value instanceof UUID id ? Traces.bytes(id) : value);
        }
        row.update();
    }
}
