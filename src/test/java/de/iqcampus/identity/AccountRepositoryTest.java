package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;

@DataJpaTest
@Tag("database")
class AccountRepositoryTest {

    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    @Autowired AccountRepository accounts;
    @Autowired RoleGrantRepository roles;
    @Autowired AccountTokenRepository tokens;
    @Autowired EntityManager em;

    @Test
    void keepsNamesOfEveryKindAndOneAccountPerAddress() {
        var id = add("amina@example.org", NOW).id();
        em.flush();
        em.clear();

        assertThat(accounts.findByEmail("amina@example.org").orElseThrow().profile())
                .isEqualTo(new AccountProfile(
                        id, "amina@example.org", "Thảo", "Kowalczyk-Öztürk 山田", Locale.GERMAN));
        add("amina@example.org", NOW);
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(accounts::count);
    }

    @Test
    void grantsARoleOncePerScope() {
        var id = add("amina@example.org", NOW).id();
        roles.save(new RoleGrant(id, Role.ADMIN, null, NOW));
        roles.save(new RoleGrant(id, Role.LEARNER, null, NOW));
        assertThat(roles.findByAccount(id)).extracting(RoleGrant::role)
                .containsExactlyInAnyOrder(Role.ADMIN, Role.LEARNER);

        roles.save(new RoleGrant(id, Role.ADMIN, null, NOW));
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(roles::count);
    }

    @Test
    void findsLinksWhileTheyLive() {
        var id = add("amina@example.org", NOW).id();
        tokens.save(new AccountToken("hash", id, TokenPurpose.RESET, null, NOW));

        assertThat(find(TokenPurpose.RESET, NOW.plusSeconds(3599))).isTrue();
        assertThat(find(TokenPurpose.RESET, NOW.plusSeconds(3600))).isFalse();
        assertThat(find(TokenPurpose.CONFIRM, NOW)).isFalse();
        assertThat(tokens.deleteByAccountAndPurpose(id, TokenPurpose.CONFIRM)).isZero();
        assertThat(tokens.deleteByAccountAndPurpose(id, TokenPurpose.RESET)).isOne();
    }

    @Test
    void findsDemoPeopleAndThoseWhoNeverConfirmed() {
        add("learner@demo.test", NOW).confirm(NOW);
        add("admin@demo.test", NOW);

        assertThat(accounts.findOwners(DemoPeople.ADDRESSES))
                .extracting(Account::email).containsExactly("learner@demo.test");
        assertThat(accounts.findForgotten(NOW.plusSeconds(1), NOW.plusSeconds(1), Limit.of(9)))
                .containsExactly(accounts.findByEmail("admin@demo.test").orElseThrow().id());
    }

    private boolean find(TokenPurpose purpose, Instant now) {
        return tokens.findByTokenHashAndPurposeAndExpiresAtAfter("hash", purpose, now).isPresent();
    }

    private Account add(String email, Instant now) {
        return accounts.save(new Account(new EmailAddress(email),
                new Particulars("Thảo", "Kowalczyk-Öztürk 山田", Locale.GERMAN, "1"), "hash", now));
    }
}
