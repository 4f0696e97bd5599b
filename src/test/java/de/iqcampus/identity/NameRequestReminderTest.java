package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.TestAccounts;
import de.iqcampus.Traces;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

/** Administrators learn in the morning that somebody waits for another name. */
@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@Tag("database")
class NameRequestReminderTest {

    @Autowired NameRequestReminder reminder;
    @Autowired NameRequestRepository requests;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    AccountId administrator;
    AccountId locked;

    @BeforeEach
    void administrate() {
        administrator = administrator();
        locked = administrator();
        sql("update account set locked_at = created_at where account_id = ?", locked);
    }

    @AfterEach
    void leave() {
        for (var person : new AccountId[] {administrator, locked}) {
            for (var table : new String[] {"outbox_letter", "name_request", "role_grant", "account"}) {
                sql("delete from " + table + " where account_id = ?", person);
            }
        }
    }

    @Test
    void remindsWhileSomebodyWaits() {
        if (requests.countByDeclinedAtNull() == 0) { // nobody of another test
            run();
            assertThat(letters(administrator)).isZero();
        }
        database.sql("insert into name_request values (?, ?, 'Amina', 'Klein', '2026-02-01', null, null, 0)")
                .params(Traces.bytes(locked.value()), Traces.bytes(locked.value())).update();

        run();

        assertThat(letters(administrator)).isOne();
        assertThat(letters(locked)).isZero();
    }

    private void run() {
        system.run(() -> reminder.run(Instant.now()));
    }

    private AccountId administrator() {
        var id = TestAccounts.add(database);
        database.sql("insert into role_grant (role_grant_id, account_id, role, granted_at) values (?, ?, 'ADMIN',"
                + " '2026-02-01')").params(Traces.bytes(id.value()), Traces.bytes(id.value())).update();
        return id;
    }

    private long letters(AccountId person) {
        return database.sql("select count(*) from outbox_letter where template = 'name-requests' and account_id = ?")
                .param(Traces.bytes(person.value())).query(Long.class).single();
    }

    private void sql(String statement, AccountId person) {
        database.sql(statement).param(Traces.bytes(person.value())).update();
    }
}
