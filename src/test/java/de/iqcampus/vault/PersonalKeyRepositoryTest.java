package de.iqcampus.vault;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.TestAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataJpaTest
@Tag("database")
class PersonalKeyRepositoryTest {

    @Autowired PersonalKeyRepository keys;
    @Autowired JdbcClient database;

    @Test
    void keepsTheFirstOfTwoPersonalKeys() {
        var id = TestAccounts.add(database);
        keys.addIfAbsent(id.value(), new byte[] {1});
        keys.addIfAbsent(id.value(), new byte[] {2});

        assertThat(keys.findWrapped(id.value())).contains(new byte[] {1});
        assertThat(keys.findFirstByOrderByAccount()).isPresent();
    }
}
