package de.iqcampus.identity;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@SignedInAs(COLLEAGUE_ID)
@Tag("database")
class RegistrationModuleTest {

    static final String PASSWORD = "drei Birnen am See";
    static final String NEW_PASSWORD = "vier Pflaumen im Korb";

    @Autowired Registration registration;
    @Autowired PasswordReset reset;
    @Autowired AccountRepository accounts;
    @Autowired IdentityPersonalData personalData;
    @Autowired UnconfirmedAccounts unconfirmed;
    @Autowired SignInAccounts door;
    @Autowired PasswordEncoder passwords;
    @Autowired SystemUser system;
    @MockitoSpyBean MailOutbox outbox;

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
    void opensAnAccountOnceTheAddressIsConfirmed(PublishedEvents events) {
        register(amina.toUpperCase(Locale.ROOT));
        assertThat(door.loadUserByUsername(amina).isEnabled()).isFalse();

        var token = letters().token("confirm");
        assertThat(registration.isOpen(token)).isTrue();
        registration.confirm(token, PASSWORD);
        registration.confirm(token, PASSWORD);

        assertThat(door.loadUserByUsername(amina).isEnabled()).isTrue();
        assertThat(door.loadUserByUsername(amina).getAuthorities()).extracting(Object::toString)
                .contains("ROLE_LEARNER");
        assertThat(events.ofType(AccountConfirmed.class)).hasSize(1);
        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> registration.confirm("never sent", PASSWORD));
        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> reset.reset(token, NEW_PASSWORD));
    }

    @Test
    void tellsOnlyTheMailboxThatAnAddressIsKnown() {
        confirmed();
        clearInvocations(outbox);

        registration.register(amina.toUpperCase(Locale.ROOT), NEW_PASSWORD, "Eve", "", Locale.ENGLISH,
                Destination.HOME);

        assertThat(letters().last().template()).isEqualTo("already-registered");
        assertThat(letters().last().values()).containsEntry("name", "Amina Kowalczyk");
        assertThat(hasPassword(PASSWORD)).isTrue();
    }

    @Test
    void confirmsNoPasswordThatAStrangerChose() {
        register(amina);
        registration.register(amina, NEW_PASSWORD, "Eve", "", Locale.GERMAN, Destination.HOME);
        var token = letters().token("confirm");

        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> registration.confirm(token, PASSWORD))
                .asInstanceOf(type(InputRefused.class)).extracting(InputRefused::problems).asString()
                .isEqualTo("[PASSWORD_WRONG]");
        assertThat(door.loadUserByUsername(amina).isEnabled()).isFalse();
        for (int i = 0; i < 4; i++) {
            assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> registration.confirm(token, "guess"));
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> registration.confirm(token, NEW_PASSWORD));
    }

    @Test
    void leadsOnToWhereThePersonWasGoing() {
        registration.register(amina, PASSWORD, "Amina", "", Locale.GERMAN, Destination.read("/enrol/a-course"));
        assertThat(letters().last().values().get("link").toString()).endsWith("?next=/enrol/a-course");
        assertThat(Destination.read("//evil.example")).isEqualTo(Destination.HOME);
        assertThat(Destination.read("https://evil.example")).isEqualTo(Destination.HOME);
    }

    @Test
    void countsTheLatestRegistrationUntilOneIsConfirmed() {
        register(amina);
        var first = letters().token("confirm");
        registration.register(amina, NEW_PASSWORD, "Amina", "K.", Locale.GERMAN, Destination.HOME);

        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> registration.confirm(first, PASSWORD));
        registration.confirm(letters().token("confirm"), NEW_PASSWORD);
        assertThat(hasPassword(NEW_PASSWORD)).isTrue();
    }

    @Test
    void takesTheRightAddressInPlaceOfAMistypedOne() {
        var mistyped = registration.register("x" + amina, PASSWORD, "Amina", "K.", Locale.GERMAN, Destination.HOME);
        var astray = letters().token("confirm");

        var corrected = registration.correct(mistyped, amina);
        assertThat(corrected.email()).isEqualTo(amina);
        assertThat(letters().last().to()).isEqualTo(amina);
        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> registration.confirm(astray, PASSWORD));
        assertThat(accounts.findByEmail("x" + amina)).isEmpty();
        registration.confirm(letters().token("confirm"), PASSWORD);
        assertThat(hasPassword(PASSWORD)).isTrue();

        registration.correct(corrected, "y" + amina);
        assertThat(accounts.findByEmail(amina)).as("what is confirmed is no mistake").isPresent();
    }

    @Test
    void correctsNobodyElsesRegistration() {
        var mistyped = registration.register(amina, NEW_PASSWORD, "Eve", "", Locale.GERMAN, Destination.HOME);
        register(amina);

        registration.correct(mistyped, "eve-" + amina);

        registration.confirm(letters().tokenTo(amina), PASSWORD);
        assertThat(hasPassword(PASSWORD)).isTrue();
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
        register(amina);
        clearInvocations(outbox);

        registration.sendAgain("unknown@example.org");
        verifyNoInteractions(outbox);
        registration.sendAgain(amina);
        registration.confirm(letters().token("confirm"), PASSWORD);

        clearInvocations(outbox);
        registration.sendAgain(amina);
        verifyNoInteractions(outbox);
    }

    @Test
    void exportsAndErasesAPerson() {
        var id = confirmed();
        system.run(() -> {
            assertThat(personalData.export(id)).containsKeys("profile", "roles", "registeredAt");
            personalData.erase(id);
            assertThat(personalData.export(id)).isEmpty();
        });
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> personalData.export(id));
    }

    @Test
    void forgetsAccountsThatNobodyConfirmed() {
        register(amina);

        system.run(() -> unconfirmed.apply(Instant.now()));
        assertThat(accounts.count()).isOne();
        system.run(() -> unconfirmed.apply(Instant.now().plusSeconds(8 * 86_400)));
        assertThat(accounts.count()).isZero();
    }

    private AccountId confirmed() {
        register(amina);
        registration.confirm(letters().token("confirm"), PASSWORD);
        return accounts.findByEmail(amina).orElseThrow().id();
    }

    private void register(String email) {
        registration.register(email, PASSWORD, "Amina", "Kowalczyk", Locale.GERMAN, Destination.HOME);
    }

    private boolean hasPassword(String password) {
        return passwords.matches(password, door.loadUserByUsername(amina).getPassword());
    }

    private PostedLetters letters() {
        return new PostedLetters(outbox);
    }
}
