package de.iqcampus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.iqcampus.identity.Erasure;
import de.iqcampus.identity.ErasureCause;
import de.iqcampus.identity.LastAdministrator;
import de.iqcampus.shared.SystemUser;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One person with a row in every table that can speak of people: once erased, they stand nowhere. */
@SpringBootTest
@Tag("database")
@Import(WholePerson.class)
class ErasureTest {

    /** Every other table has to hold something of the person before, or this test proves nothing about it. */
    static final Map<String, String> NOBODY = Map.ofEntries(
            Map.entry("flyway_schema_history", "migrations"),
            Map.entry("event_publication", "events that wait for a listener; they go when it has heard them"),
            Map.entry("audit_entry", "people by a token, which audit_person alone can read"),
            Map.entry("audit_chain", "numbers and hashes"),
            Map.entry("course", "content"), Map.entry("course_revision", "content"),
            Map.entry("course_file", "content"), Map.entry("stored_file", "content"),
            Map.entry("exercise", "content"),
            Map.entry("organisation", "content"), Map.entry("organisation_unit", "content"),
            Map.entry("organisation_contact", "content"), Map.entry("provider_rule", "content"),
            Map.entry("agreement", "content"),
            Map.entry("programme", "content"), Map.entry("programme_course", "content"),
            Map.entry("programme_refresher", "content"),
            Map.entry("retention_run", "how many of what went when"),
            Map.entry("operator_details", "the organisation, as its imprint says it"),
            Map.entry("set_up_link", "the hash of a link"));

    @Autowired WholePerson person;
    @Autowired Erasure erasure;
    @Autowired SystemUser system;
    @Autowired DataSource dataSource;
    @Autowired JdbcClient database;
    @Autowired TransactionTemplate transaction;
    @Value("${iqcampus.data}") Path data;

    WholePerson.Life life;

    @AfterEach
    void erase() {
        if (life != null) {
            system.run(() -> erasure.erase(life.id(), ErasureCause.OWN_WISH));
        }
    }

    @Test
    void leavesNoTraceOfAPersonAnywhere() throws SQLException {
        system.run(() -> life = person.begin());
        var who = Traces.of(Stream.concat(Stream.of(life.id().value()), WholePerson.WORDS.stream()).toArray());
        var belongings = Traces.of(life.enrolment().value(), life.attempt().value());
        await().until(() -> who.files(data).size() >= 4);

        var before = who.tables(dataSource);
        before.addAll(belongings.tables(dataSource));
        assertThat(before).as("tables that speak of the person")
                .containsAll(tables().filter(it -> !NOBODY.containsKey(it)).toList());
        var entries = count("audit_entry");

        system.run(() -> erasure.erase(life.id(), ErasureCause.OWN_WISH));

        assertThat(who.tables(dataSource)).isEmpty();
        assertThat(belongings.tables(dataSource)).isSubsetOf("audit_entry");
        await().untilAsserted(() -> assertThat(who.files(data)).isEmpty());
        assertThat(count("audit_entry")).as("what happened stays, and the erasure is written down")
                .isGreaterThan(entries);
        assertThat(database.sql("select count(*) from audit_entry where action = 'account.erased' and actor is not null"
                + " and actor not in (select token from audit_person)").query(Long.class).single()).isPositive();
    }

    @Test
    void erasesEverythingOrNothing() throws SQLException {
        system.run(() -> life = person.begin());
        var who = Traces.of(life.id().value());
        var before = who.tables(dataSource);

        assertThatThrownBy(() -> transaction.executeWithoutResult(it -> {
            system.run(() -> erasure.erase(life.id(), ErasureCause.OWN_WISH));
            throw new IllegalStateException("at the very end");
        })).hasMessage("at the very end");

        assertThat(who.tables(dataSource)).isEqualTo(before);
        system.run(() -> erasure.erase(life.id(), ErasureCause.OWN_WISH));
        system.run(() -> erasure.erase(life.id(), ErasureCause.OWN_WISH)); // and once more is no mistake
        assertThat(who.tables(dataSource)).isEmpty();
    }

    @Test
    void keepsTheLastAdministrator() {
        var alone = new AtomicReference<RuntimeException>();
        transaction.executeWithoutResult(it -> {
            database.sql("delete from role_grant where role = 'ADMIN'").update();
            var admin = TestAccounts.add(database);
            database.sql("insert into role_grant (role_grant_id, account_id, role, granted_at) values (?, ?, 'ADMIN',"
                    + " '2026-02-01')").params(Traces.bytes(admin.value()), Traces.bytes(admin.value())).update();
            try {
                system.run(() -> erasure.erase(admin, ErasureCause.INACTIVE));
            } catch (LastAdministrator e) {
                alone.set(e);
            }
            it.setRollbackOnly();
        });
        assertThat(alone.get()).isInstanceOf(LastAdministrator.class);
    }

    private Stream<String> tables() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return Traces.allTables(connection).stream().map(it -> it.toLowerCase(Locale.ROOT))
                    .filter(it -> !it.startsWith("qrtz_")).collect(Collectors.toCollection(TreeSet::new)).stream();
        }
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
