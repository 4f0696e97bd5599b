package de.iqcampus.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import de.iqcampus.TestAccounts;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.AccountLocks;
import de.iqcampus.identity.PasswordChanged;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleService;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Tag("database")
class SignInTest {

    static final String PASSWORD = "drei Birnen am See";

    @Autowired MockMvcTester browser;
    @Autowired PasswordEncoder passwords;
    @Autowired JdbcClient database;
    @Autowired DeviceService service;
    @Autowired AccountDirectory directory;
    @Autowired AccountLocks locks;
    @Autowired RoleService roles;
    @Autowired SystemUser system;
    @Autowired DevicePersonalData personalData;

    AccountId account;
    String email;

    @BeforeEach
    void register() {
        account = TestAccounts.add(database);
        email = account.value() + "@example.org";
        database.sql("update account set password_hash = ? where email = ?")
                .params(passwords.encode(PASSWORD), email).update();
    }

    @Test
    void opensTheDoorForTheRightPassword() {
        assertThat(post(email.toUpperCase(Locale.ROOT), PASSWORD)).hasRedirectedUrl("/home");
    }

    @Test
    void answersAWrongPasswordAndAnUnknownAddressAlike() {
        assertThat(post(email, "wrong")).hasRedirectedUrl("/login?error");
        assertThat(post("unknown@example.org", "wrong")).hasRedirectedUrl("/login?error");
        assertThat(post("", "")).hasRedirectedUrl("/login?error");
    }

    @Test
    void keepsTheTypedAddressOnceAndOutOfTheUrl() {
        var visit = post(email, "wrong").getRequest();

        assertThat(SignInFailure.typedBefore(visit)).contains(email);
        assertThat(SignInFailure.typedBefore(visit)).isEmpty();
    }

    @Test
    void tellsOnlyWhoKnowsThePasswordThatTheAddressIsUnconfirmed() {
        database.sql("update account set confirmed_at = null where email = ?").param(email).update();

        assertThat(post(email, "wrong")).hasRedirectedUrl("/login?error");
        assertThat(post(email, PASSWORD)).hasRedirectedUrl("/login?error=unconfirmed");
    }

    @Test
    void letsNobodyIntoALockedAccount() {
        var session = (MockHttpSession) post(email, PASSWORD).getRequest().getSession();
        var cookie = remembered();
        asAdministrator(() -> locks.lock(account));

        assertThat(browser.get().uri("/login").session(session).exchange()).matches(unauthenticated());
        assertThat(session.isInvalid()).isTrue();
        assertThat(visit(cookie)).matches(unauthenticated());
        assertThat(post(email, "wrong")).hasRedirectedUrl("/login?error");
        assertThat(post(email, PASSWORD)).hasRedirectedUrl("/login?error=locked");
        asAdministrator(() -> locks.unlock(account));
        assertThat(post(email, PASSWORD)).hasRedirectedUrl("/home");
    }

    @Test
    void endsTheSessionsOfWhomARoleIsTakenFrom() {
        asAdministrator(() -> roles.grant(account, Role.TRAINER, null));
        var session = (MockHttpSession) post(email, PASSWORD).getRequest().getSession();

        asAdministrator(() -> roles.withdraw(account, directory.entry(account).roles().getFirst().id()));

        assertThat(browser.get().uri("/login").session(session).exchange()).matches(unauthenticated());
    }

    @Test
    void slowsDownGuessing() {
        for (int i = 0; i < 5; i++) {
            assertThat(post(email, "wrong")).hasRedirectedUrl("/login?error");
        }
        assertThat(post(email, PASSWORD)).hasRedirectedUrl("/login?error=wait&minutes=3");
    }

    @Test
    void letsARememberedDeviceInFromTwoTabsAtOnce() {
        assertThat(post(email, PASSWORD)).cookies().doesNotContainCookie(Door.COOKIE);
        var cookie = remembered();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(database.sql("select count(*) from device where secret_hash = ?").param(cookie.getValue())
                .query(Integer.class).single()).as("the cookie in clear").isZero();

        assertThat(visit(cookie)).matches(authenticated().withUsername(email));
        assertThat(visit(cookie)).matches(authenticated().withUsername(email));
        assertThat(visit(new Cookie(Door.COOKIE, "guessed"))).matches(unauthenticated());
    }

    @Test
    void showsWhereSomebodyIsSignedInAndSignsOutThere() {
        var cookie = remembered();
        system.run(() -> {
            var device = service.devicesOf(account).getFirst();
            assertThat(device.label()).isEqualTo("Firefox, Linux");
            assertThat(device.remembered()).isTrue();
            service.signOut(account, device.id());
        });

        assertThat(visit(cookie)).matches(unauthenticated());
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> service.devicesOf(account));
    }

    @Test
    void endsEverySessionWhenThePasswordChanges() {
        var session = (MockHttpSession) post(email, PASSWORD).getRequest().getSession();
        assertThat(browser.get().uri("/login").session(session).exchange()).matches(authenticated());

        service.on(new PasswordChanged(account));

        assertThat(browser.get().uri("/login").session(session).exchange()).matches(unauthenticated());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void forgetsTheDeviceThatSignsOut() {
        var answer = browser.post().uri("/login").param("username", email).param("password", PASSWORD)
                .param(Door.COOKIE, "on").exchange();
        var cookie = answer.getResponse().getCookie(Door.COOKIE);

        browser.post().uri("/logout").with(csrf()).session((MockHttpSession) answer.getRequest().getSession())
                .exchange();

        assertThat(visit(cookie)).matches(unauthenticated());
    }

    @Test
    void exportsAndErasesWhereSomebodyIsSignedIn() {
        post(email, PASSWORD);
        system.run(() -> {
            assertThat(personalData.export(account).get("devices").toString()).contains("signedInAt");
            personalData.erase(account);
            assertThat(service.devicesOf(account)).isEmpty();
        });
    }

    private void asAdministrator(Runnable deed) {
        var administrator = TestAccounts.add(database).value().toString();
        SecurityContextHolder.setContext(TestSignIn.context(administrator, Role.ADMIN));
        try {
            deed.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Cookie remembered() {
        var answer = browser.post().uri("/login").param("username", email).param("password", PASSWORD)
                .param(Door.COOKIE, "on").header("User-Agent",
                        "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0").exchange();
        assertThat(answer).hasRedirectedUrl("/home");
        return Objects.requireNonNull(answer.getResponse().getCookie(Door.COOKIE));
    }

    private MvcTestResult visit(Cookie cookie) {
        return browser.get().uri("/login").cookie(cookie).exchange();
    }

    private MvcTestResult post(String name, String password) {
        return browser.post().uri("/login").param("username", name).param("password", password).exchange();
    }
}
