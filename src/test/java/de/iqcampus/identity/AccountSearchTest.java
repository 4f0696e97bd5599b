package de.iqcampus.identity;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.TestAccounts;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@SignedInAs(value = COLLEAGUE_ID, roles = Role.ADMIN)
@Tag("database")
class AccountSearchTest {

    @Autowired RoleService roles;
    @Autowired AccountDirectory directory;
    @Autowired IdentityPersonalData personalData;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;
    @Autowired EntityManagerFactory factory;

    final List<AccountId> opened = new ArrayList<>();

    @AfterEach
    void forget() {
        opened.forEach(it -> system.run(() -> personalData.erase(it)));
    }

    @Test
    void findsPeopleByEitherNameAndByAddress() {
        var mark = "Ö" + TimeOrderedUuid.next().toString().substring(0, 13).replace("-", "x");
        var amina = named("Amina", mark + "türk");
        var boris = named("Boris", mark + "türk");
        roles.grant(amina, Role.TRAINER, null);

        assertThat(directory.search(mark.toUpperCase(Locale.ROOT), 0)).extracting(it -> it.person().id())
                .containsExactly(amina, boris);
        assertThat(directory.search(mark + "türk,  ami", 0).getContent()).singleElement()
                .satisfies(it -> assertThat(it.has(Role.TRAINER)).isTrue());
        assertThat(directory.search("amina " + mark, 0)).hasSize(1);
        assertThat(directory.search(email(boris).substring(0, 36), 0)).hasSize(1);
        assertThat(directory.search("a%" + mark, 0)).isEmpty();
        assertThat(directory.search("", 0).getTotalElements()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void asksTheDatabaseNoMoreOftenForMorePeople() {
        var mark = TimeOrderedUuid.next().toString();
        named("A", mark);
        var few = statements(mark);
        for (var person : List.of(named("B", mark), named("C", mark), named("D", mark))) {
            roles.grant(person, Role.HR, null);
        }

        assertThat(statements(mark)).isEqualTo(few);
    }

    private long statements(String words) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(directory.search(words, 0)).isNotEmpty();
        return statistics.getPrepareStatementCount();
    }

    private AccountId person() {
        return opened(TestAccounts.add(database));
    }

    private AccountId named(String given, String family) {
        var person = person();
        database.sql("update account set given_name = ?, family_name = ? where email = ?")
                .params(given, family, email(person)).update();
        return person;
    }

    private AccountId opened(AccountId account) {
        opened.add(account);
        return account;
    }

    private static String email(AccountId person) {
        return person.value() + "@example.org";
    }
}
