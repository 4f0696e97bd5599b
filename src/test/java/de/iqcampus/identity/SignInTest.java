package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Tag("database")
class SignInTest {

    static final String PASSWORD = "drei Birnen am See";

    @Autowired MockMvcTester browser;
    @Autowired AccountRepository accounts;
    @Autowired PasswordEncoder passwords;
    @Autowired PersistentTokenRepository devices;

    final String email = TimeOrderedUuid.next() + "@example.org";
    Account account;

    @BeforeEach
    void register() {
        account = new Account(new EmailAddress(email), new Particulars("Amina", "K.", Locale.GERMAN, "1"),
                passwords.encode(PASSWORD), Instant.now());
        account.confirm(Instant.now());
        account = accounts.save(account);
    }

    @AfterEach
    void forget() {
        devices.removeUserTokens(email);
        accounts.deleteById(account.id());
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
    void tellsOnlyWhoKnowsThePasswordThatTheAddressIsUnconfirmed() {
        accounts.deleteById(account.id());
        account = accounts.save(new Account(new EmailAddress(email),
                new Particulars("Amina", "K.", Locale.GERMAN, "1"), passwords.encode(PASSWORD), Instant.now()));

        assertThat(post(email, "wrong")).hasRedirectedUrl("/login?error");
        assertThat(post(email, PASSWORD)).hasRedirectedUrl("/login?error=unconfirmed");
    }

    @Test
    void slowsDownGuessing() {
        for (int i = 0; i < 5; i++) {
            assertThat(post(email, "wrong")).hasRedirectedUrl("/login?error");
        }
        assertThat(post(email, PASSWORD)).hasRedirectedUrl("/login?error=wait&minutes=3");
    }

    @Test
    void remembersADeviceUntilItsTokenIsTakenBack() {
        assertThat(post(email, PASSWORD)).cookies().doesNotContainCookie("remember-me");
        var cookie = remembered();
        assertThat(cookie.isHttpOnly()).isTrue();

        var visit = browser.get().uri("/login").cookie(cookie).exchange();
        assertThat(visit).matches(authenticated().withUsername(email));
        cookie = visit.getResponse().getCookie("remember-me");

        devices.removeUserTokens(email);
        assertThat(browser.get().uri("/login").cookie(cookie).exchange()).matches(unauthenticated());
    }

    private Cookie remembered() {
        var answer = browser.post().uri("/login").param("username", email).param("password", PASSWORD)
                .param("remember-me", "on").exchange();
        assertThat(answer).hasRedirectedUrl("/home");
        return answer.getResponse().getCookie("remember-me");
    }

    private MvcTestResult post(String name, String password) {
        return browser.post().uri("/login").param("username", name).param("password", password).exchange();
    }
}
