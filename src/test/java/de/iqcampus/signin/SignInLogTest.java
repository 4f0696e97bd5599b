package de.iqcampus.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import de.iqcampus.Fixtures;
import de.iqcampus.TestAccounts;
import de.iqcampus.Traces;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a person finds on their page about who came in with their account. */
@SpringBootTest
@AutoConfigureMockMvc
@Tag("database")
class SignInLogTest {

    static final String PASSWORD = "drei Birnen am See";
    static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";

    @Autowired MockMvcTester browser;
    @Autowired PasswordEncoder passwords;
    @Autowired JdbcClient database;
    @Autowired SignInLog log;
    @Autowired Door door;
    @Autowired OldSignIns retention;
    @Autowired SignInPersonalData personalData;
    @Autowired SystemUser system;
    @Autowired Clock clock;

    AccountId account;

    @BeforeEach
    void register() {
        account = TestAccounts.add(database);
        database.sql("update account set password_hash = ? where account_id = ?")
                .params(passwords.encode(PASSWORD), Traces.bytes(account.value())).update();
        SecurityContextHolder.setContext(TestSignIn.context(account.value().toString(), Role.LEARNER));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsWhoCameInAndWhoWasTurnedAway() {
        post("wrong");
        var cookie = Objects.requireNonNull(post(PASSWORD).getResponse().getCookie(Door.COOKIE));
        asNobody(() -> browser.get().uri("/login").cookie(cookie).exchange());
        door.turnAway(account, SignInWay.CODE);

        assertThat(recent()).extracting(RecentSignIn::way, RecentSignIn::succeeded).containsExactlyInAnyOrder(
                tuple(SignInWay.CODE, false),
                tuple(SignInWay.REMEMBERED, true),
                tuple(SignInWay.PASSWORD, true),
                tuple(SignInWay.PASSWORD, false));
        assertThat(recent()).extracting(RecentSignIn::at).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(recent()).filteredOn(it -> it.way() == SignInWay.PASSWORD).extracting(RecentSignIn::device)
                .containsOnly("Firefox, Linux");
    }

    @Test
    void hidesNobodyBehindManyFailures() {
        post(PASSWORD);
        for (int i = 0; i < 25; i++) {
            door.turnAway(account, SignInWay.PASSKEY);
        }
        assertThat(recent()).hasSize(21).filteredOn(RecentSignIn::succeeded).hasSize(1);
    }

    @Test
    void isForNobodyElse() {
        SecurityContextHolder.setContext(TestSignIn.context(account.value().toString(), Role.ADMIN));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> log.recent(Fixtures.COLLEAGUE));
    }

    @Test
    void forgetsAfterThirtyDays() {
        post(PASSWORD);
        var now = clock.instant();
        retention.apply(now);
        assertThat(recent()).hasSize(1);
        assertThat(retention.due(now.plus(Duration.ofDays(31)))).isPositive();
        assertThat(log.daysKept()).isEqualTo(30);
        database.sql("update sign_in_attempt set tried_at = '2026-01-01' where account_id = ?")
                .param(Traces.bytes(account.value())).update();
        retention.apply(now);
        assertThat(recent()).isEmpty();
    }

    @Test
    void exportsAndErases() {
        post(PASSWORD);
        system.run(() -> {
            assertThat(personalData.export(account).get("signIns").toString()).contains("PASSWORD");
            personalData.erase(account);
        });
        assertThat(recent()).isEmpty();
    }

    private List<RecentSignIn> recent() {
        return log.recent(account);
    }

    private MvcTestResult post(String password) {
        return asNobody(() -> browser.post().uri("/login").param("username", account.value() + "@example.org")
                .param("password", password).param(Door.COOKIE, "on").header("User-Agent", FIREFOX).exchange());
    }

    private static MvcTestResult asNobody(Supplier<MvcTestResult> visit) {
        var person = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return visit.get();
        } finally {
            SecurityContextHolder.setContext(person);
        }
    }
}
