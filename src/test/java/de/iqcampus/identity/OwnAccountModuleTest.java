package de.iqcampus.identity;

import static de.iqcampus.identity.OpenAccounts.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.AtOnce;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.throttle.TooManyAttempts;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@Tag("database")
@Import(OpenAccounts.class)
class OwnAccountModuleTest {

    static final String NEW_PASSWORD = "vier Pflaumen im Korb";

    @Autowired PasswordChange password;
    @Autowired AccountService service;
    @Autowired AccountRepository accounts;
    @Autowired PasswordEncoder passwords;
    @Autowired OpenAccounts people;
    @MockitoSpyBean MailOutbox outbox;

    AccountId amina;

    @BeforeEach
    void signsIn() {
        amina = people.open();
        people.signIn(amina);
    }

    @AfterEach
    void forgetEverybody() {
        people.closeAll();
        SecurityContextHolder.clearContext();
    }

    @Test
    void changesThePasswordAndSaysSo(PublishedEvents events) {
        password.change(amina, PASSWORD, NEW_PASSWORD);

        assertThat(passwords.matches(NEW_PASSWORD, hash())).isTrue();
        assertThat(events.ofType(PasswordChanged.class)).containsExactly(new PasswordChanged(amina));
        assertThat(people.letters(it -> it.to().equals(people.profile(amina).email()))).singleElement()
                .satisfies(it -> assertThat(it.template()).isEqualTo("password-changed"));
    }

    @Test
    void takesNeitherAWrongPresentPasswordNorAWeakNewOne() {
        assertThat(refusal(PASSWORD, "short")).isEqualTo(AccountProblem.PASSWORD_TOO_SHORT);
        for (int i = 0; i < 5; i++) {
            assertThat(refusal("guess", NEW_PASSWORD)).isEqualTo(AccountProblem.PRESENT_PASSWORD);
        }
        assertThatExceptionOfType(TooManyAttempts.class)
                .isThrownBy(() -> password.change(amina, PASSWORD, NEW_PASSWORD));
        assertThat(passwords.matches(PASSWORD, hash())).isTrue();
    }

    @Test
    void letsOneOfTwoDevicesChangeThePasswordAtOnce() throws Exception {
        var outcomes = AtOnce.run(() -> password.change(amina, PASSWORD, NEW_PASSWORD),
                () -> password.change(amina, PASSWORD, "fünf Quitten am Zaun"));

        assertThat(outcomes).containsOnlyOnce((Throwable) null);
        assertThat(outcomes).filteredOn(it -> it != null).singleElement().isInstanceOf(InputRefused.class);
    }

    @Test
    void speaksTheChosenLanguage() {
        service.changeLanguage(amina, Locale.ENGLISH);
        assertThat(service.profile(amina).language()).isEqualTo(Locale.ENGLISH);
    }

    private AccountProblem refusal(String present, String next) {
        var refused = assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> password.change(amina, present, next)).actual();
        return refused.problems().iterator().next();
    }

    private String hash() {
        return accounts.findById(amina).orElseThrow().passwordHash();
    }
}
