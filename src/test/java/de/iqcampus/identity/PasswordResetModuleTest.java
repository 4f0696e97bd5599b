package de.iqcampus.identity;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import de.iqcampus.throttle.TooManyAttempts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@SignedInAs(COLLEAGUE_ID)
@Tag("database")
@Import(PasswordResetModuleTest.PasswordChanges.class)
class PasswordResetModuleTest {

    static final String PASSWORD = "drei Birnen am See";
    static final String NEW_PASSWORD = "vier Pflaumen im Korb";

    @Autowired Registration registration;
    @Autowired PasswordReset reset;
    @Autowired AccountRepository accounts;
    @Autowired IdentityPersonalData personalData;
    @Autowired SignInAccounts door;
    @Autowired PasswordEncoder passwords;
    @Autowired PasswordChanges changes;
    @Autowired SystemUser system;
    @MockitoSpyBean MailOutbox outbox;
    @MockitoSpyBean LetterThrottle throttle;

    String amina;

    @BeforeEach
    void isAnotherEachTime() { // the throttle remembers her
        amina = TimeOrderedUuid.next() + "@example.org";
    }

    @AfterEach
    void forgetEverybody() {
        accounts.findAll().forEach(it -> system.run(() -> personalData.erase(it.id())));
    }

    @Test
    void resetsAPasswordOnceAndSaysSo() {
        confirmed();
        reset.request(amina);
        var token = letters().token("reset");
        assertThat(reset.isOpen(token)).isTrue();
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> reset.reset(token, amina));

        reset.reset(token, NEW_PASSWORD);

        assertThat(hasPassword(NEW_PASSWORD)).isTrue();
        assertThat(hasPassword(PASSWORD)).isFalse();
        assertThat(changes.heard).containsExactly(new PasswordChanged(accounts.findByEmail(amina).orElseThrow().id()));
        assertThat(letters().last().template()).isEqualTo("password-changed");
        assertThat(reset.isOpen(token)).isFalse();
        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> reset.reset(token, PASSWORD));
    }

    @Test
    void answersTheSameForAnAddressWithoutAnAccount() {
        reset.request("unknown@example.org");

        verifyNoInteractions(outbox);
        verify(throttle).count(new EmailAddress("unknown@example.org"));
    }

    @Test
    void sendsNoMoreThanAFewLettersToOneAddress() {
        for (int i = 0; i < 3; i++) {
            reset.request("flooded@example.org");
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> reset.request("flooded@example.org"));
    }

    private void confirmed() {
        registration.register(amina, PASSWORD, "Amina", "Kowalczyk", Locale.GERMAN, Destination.HOME);
        registration.confirm(letters().token("confirm"), PASSWORD);
    }

    private boolean hasPassword(String password) {
        return passwords.matches(password, door.loadUserByUsername(amina).getPassword());
    }

    private PostedLetters letters() {
        return new PostedLetters(outbox);
    }

    @TestComponent
    static class PasswordChanges {

        final List<PasswordChanged> heard = new ArrayList<>();

        @EventListener
        void on(PasswordChanged change) {
            heard.add(change);
        }
    }
}
