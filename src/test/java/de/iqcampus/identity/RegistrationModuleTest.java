package de.iqcampus.identity;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static de.iqcampus.identity.Newcomer.NEW_PASSWORD;
import static de.iqcampus.identity.Newcomer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@SignedInAs(COLLEAGUE_ID)
@Tag("database")
class RegistrationModuleTest {

    @Autowired Registration registration;
    @Autowired PasswordReset reset;
    @Autowired AccountRepository accounts;
    @Autowired IdentityPersonalData personalData;
    @Autowired UnconfirmedAccounts unconfirmed;
    @Autowired SignInAccounts door;
    @Autowired SystemUser system;
    @MockitoSpyBean MailOutbox outbox;

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
    void opensAnAccountOnceTheAddressIsConfirmed(PublishedEvents events) {
        amina.register(amina.address().toUpperCase(Locale.ROOT));
        assertThat(door.loadUserByUsername(amina.address()).isEnabled()).isFalse();

        var token = amina.letters().token("confirm");
        assertThat(registration.isOpen(token)).isTrue();
        registration.confirm(token, PASSWORD);
        registration.confirm(token, PASSWORD);

        assertThat(door.loadUserByUsername(amina.address()).isEnabled()).isTrue();
        assertThat(door.loadUserByUsername(amina.address()).getAuthorities()).extracting(Object::toString)
                .contains("ROLE_LEARNER");
        assertThat(events.ofType(AccountConfirmed.class)).hasSize(1);
        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> registration.confirm("never sent", PASSWORD));
        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> reset.reset(token, NEW_PASSWORD));
    }

    @Test
    void tellsOnlyTheMailboxThatAnAddressIsKnown() {
        amina.confirmed();
        clearInvocations(outbox);

        registration.register(amina.address().toUpperCase(Locale.ROOT), NEW_PASSWORD, "Eve", "", Locale.ENGLISH,
                Destination.HOME);

        assertThat(amina.letters().last().template()).isEqualTo("already-registered");
        assertThat(amina.letters().last().values()).containsEntry("name", "Amina Kowalczyk");
        assertThat(amina.hasPassword(PASSWORD)).isTrue();
    }

    @Test
    void confirmsNoPasswordThatAStrangerChose() {
        amina.register();
        registration.register(amina.address(), NEW_PASSWORD, "Eve", "", Locale.GERMAN, Destination.HOME);
        var token = amina.letters().token("confirm");

        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> registration.confirm(token, PASSWORD))
                .asInstanceOf(type(InputRefused.class)).extracting(InputRefused::problems).asString()
                .isEqualTo("[PASSWORD_WRONG]");
        assertThat(door.loadUserByUsername(amina.address()).isEnabled()).isFalse();
        for (int i = 0; i < 4; i++) {
            assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> registration.confirm(token, "guess"));
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> registration.confirm(token, NEW_PASSWORD));
    }

    @Test
    void leadsOnToWhereThePersonWasGoing() {
        registration.register(amina.address(), PASSWORD, "Amina", "", Locale.GERMAN,
                Destination.read("/enrol/a-course"));
        assertThat(amina.letters().last().values().get("link").toString()).endsWith("?next=/enrol/a-course");
        assertThat(Destination.read("//evil.example")).isEqualTo(Destination.HOME);
        assertThat(Destination.read("https://evil.example")).isEqualTo(Destination.HOME);
    }

    @Test
    void countsTheLatestRegistrationUntilOneIsConfirmed() {
        amina.register();
        var first = amina.letters().token("confirm");
        registration.register(amina.address(), NEW_PASSWORD, "Amina", "K.", Locale.GERMAN, Destination.HOME);

        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> registration.confirm(first, PASSWORD));
        registration.confirm(amina.letters().token("confirm"), NEW_PASSWORD);
        assertThat(amina.hasPassword(NEW_PASSWORD)).isTrue();
    }

    @Test
    void takesTheRightAddressInPlaceOfAMistypedOne() {
        var mistyped = registration.register("x" + amina.address(), PASSWORD, "Amina", "K.", Locale.GERMAN,
                Destination.HOME);
        var astray = amina.letters().token("confirm");

        var corrected = registration.correct(mistyped, amina.address());
        assertThat(corrected.email()).isEqualTo(amina.address());
        assertThat(amina.letters().last().to()).isEqualTo(amina.address());
        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> registration.confirm(astray, PASSWORD));
        assertThat(accounts.findByEmail("x" + amina.address())).isEmpty();
        registration.confirm(amina.letters().token("confirm"), PASSWORD);
        assertThat(amina.hasPassword(PASSWORD)).isTrue();

        registration.correct(corrected, "y" + amina.address());
        assertThat(accounts.findByEmail(amina.address())).as("what is confirmed is no mistake").isPresent();
    }

    @Test
    void correctsNobodyElsesRegistration() {
        var mistyped = registration.register(amina.address(), NEW_PASSWORD, "Eve", "", Locale.GERMAN, Destination.HOME);
        amina.register();

        registration.correct(mistyped, "eve-" + amina.address());

        registration.confirm(amina.letters().tokenTo(amina.address()), PASSWORD);
        assertThat(amina.hasPassword(PASSWORD)).isTrue();
    }

    @Test
    void saysAllThatIsWrongAndStoresNothing() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> registration.register("amina", "short", " ", "http://evil.example", Locale.GERMAN,
                        Destination.HOME))
                .asInstanceOf(type(InputRefused.class)).extracting(InputRefused::problems).asString()
                .isEqualTo("[GIVEN_NAME, FAMILY_NAME, ADDRESS, PASSWORD_TOO_SHORT]");
        assertThat(accounts.count()).isZero();
        verifyNoInteractions(outbox);
    }

    @Test
    void sendsAnotherConfirmationToThoseWhoWaitForIt() {
        amina.register();
        clearInvocations(outbox);

        registration.sendAgain("unknown@example.org");
        verifyNoInteractions(outbox);
        registration.sendAgain(amina.address());
        registration.confirm(amina.letters().token("confirm"), PASSWORD);

        clearInvocations(outbox);
        registration.sendAgain(amina.address());
        verifyNoInteractions(outbox);
    }

    @Test
    void exportsAndErasesAPerson() {
        var id = amina.confirmed();
        system.run(() -> {
            assertThat(personalData.export(id)).containsKeys("profile", "roles", "registeredAt");
            personalData.erase(id);
            assertThat(personalData.export(id)).isEmpty();
        });
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> personalData.export(id));
    }

    @Test
    void forgetsAccountsThatNobodyConfirmed() {
        amina.register();

        system.run(() -> unconfirmed.apply(Instant.now()));
        assertThat(accounts.count()).isOne();
        system.run(() -> unconfirmed.apply(Instant.now().plusSeconds(8 * 86_400)));
        assertThat(accounts.count()).isZero();
    }
}
