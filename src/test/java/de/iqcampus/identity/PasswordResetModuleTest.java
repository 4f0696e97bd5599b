package de.iqcampus.identity;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static de.iqcampus.identity.Newcomer.NEW_PASSWORD;
import static de.iqcampus.identity.Newcomer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.mail.MailOutbox;
import de.iqcampus.throttle.TooManyAttempts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@SignedInAs(COLLEAGUE_ID)
@Tag("database")
@Import(PasswordResetModuleTest.PasswordChanges.class)
class PasswordResetModuleTest {

    @Autowired PasswordReset reset;
    @Autowired PasswordChanges changes;
    @MockitoSpyBean MailOutbox outbox;
    @MockitoSpyBean LetterThrottle throttle;

    Newcomer amina;

    @BeforeEach
    void arrive(@Autowired ApplicationContext campus) {
        amina = new Newcomer(campus);
    }

    @AfterEach
    void forgetEverybody() {
        amina.forgetEverybody();
    }

    @Test
    void resetsAPasswordOnceAndSaysSo() {
        amina.confirmed();
        reset.request(amina.address());
        var token = amina.letters().token("reset");
        assertThat(reset.isOpen(token)).isTrue();
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> reset.reset(token, amina.address()));

        reset.reset(token, NEW_PASSWORD);

        assertThat(amina.hasPassword(NEW_PASSWORD)).isTrue();
        assertThat(amina.hasPassword(PASSWORD)).isFalse();
        assertThat(changes.heard).containsExactly(new PasswordChanged(amina.account()));
        assertThat(amina.letters().last().template()).isEqualTo("password-changed");
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

    @TestComponent
    static class PasswordChanges {

        final List<PasswordChanged> heard = new ArrayList<>();

        @EventListener
        void on(PasswordChanged change) {
            heard.add(change);
        }
    }
}
