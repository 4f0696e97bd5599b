package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.TestAccounts;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AddressMigrationTest {

    final DataSource source = new DriverManagerDataSource(
            "jdbc:h2:mem:addresses;MODE=MySQL;DB_CLOSE_DELAY=-1;TIME ZONE=UTC", "sa", "");
    final JdbcClient database = JdbcClient.create(source);

    @Test
    void makesEachConfirmedAddressTheMainOneOfItsAccount() {
        migrateTo("80");
        var amina = TestAccounts.add(database);
        var unconfirmed = TestAccounts.add(database);
        database.sql("update account set confirmed_at = null where email like ?").param(unconfirmed.value() + "%")
                .update();
        migrateTo("81");

        assertThat(database.sql("select email from account_address").query(String.class).list())
                .containsExactly(amina.value() + "@example.org");
    }

    private void migrateTo(String version) {
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }
}
