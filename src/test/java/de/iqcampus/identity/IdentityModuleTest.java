package de.iqcampus.identity;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@SignedInAs(COLLEAGUE_ID)
@Tag("database")
class IdentityModuleTest {

    static final String PASSWORD = "drei Birnen am See";
    static final String NEW_PASSWORD = "vier Pflaumen im Korb";

    @Autowired Registration registration;
    @Autowired PasswordReset reset;
    @Autowired PersonalVault vault;
    @Autowired AccountService service;
    @Autowired AccountRepository accounts;
    @Autowired IdentityPersonalData personalData;
    @Autowired AccountTidying tidying;
    @Autowired AuthenticationProvider door;
    @Autowired PersistentTokenRepository devices;
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
    void opensAnAccountOnceTheAddressIsConfirmed() {
        register(amina.toUpperCase(Locale.ROOT));
        assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> signIn(PASSWORD));
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn("wrong"));

        var token = tokenInLetter("confirm");
        registration.confirm(token);
        registration.confirm(token);

        assertThat(signIn(PASSWORD).getAuthorities()).extracting(Object::toString).contains("ROLE_LEARNER");
        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> registration.confirm("never sent"));
        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> reset.reset(token, NEW_PASSWORD));
    }

    @Test
    void tellsOnlyTheMailboxThatAnAddressIsKnown() {
        confirmed();
        clearInvocations(outbox);

        registration.register(amina.toUpperCase(Locale.ROOT), NEW_PASSWORD, "Eve", "", Locale.ENGLISH);

        assertThat(lastLetter().template()).isEqualTo("already-registered");
        assertThat(lastLetter().values()).containsEntry("name", "Amina Kowalczyk");
        assertThat(signIn(PASSWORD)).isNotNull();
    }

    @Test
    void countsTheLatestRegistrationUntilOneIsConfirmed() {
        register(amina);
        var first = tokenInLetter("confirm");
        registration.register(amina, NEW_PASSWORD, "Amina", "K.", Locale.GERMAN);

        assertThatExceptionOfType(LinkNotValid.class).isThrownBy(() -> registration.confirm(first));
        registration.confirm(tokenInLetter("confirm"));
        assertThat(signIn(NEW_PASSWORD)).isNotNull();
    }

    @Test
    void saysAllThatIsWrongAndStoresNothing() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> registration.register("amina", "short", " ", "http://evil.example", Locale.GERMAN))
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
        registration.confirm(tokenInLetter("confirm"));

        clearInvocations(outbox);
        registration.sendAgain(amina);
        verifyNoInteractions(outbox);
    }

    @Test
    void resetsAPasswordOnceAndSignsOutRememberedDevices() {
        confirmed();
        devices.createNewToken(new PersistentRememberMeToken(amina, "series", "token", new Date()));
        reset.request(amina);
        var token = tokenInLetter("reset");
        assertThat(reset.isOpen(token)).isTrue();
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> reset.reset(token, amina));

        reset.reset(token, NEW_PASSWORD);

        assertThat(signIn(NEW_PASSWORD)).isNotNull();
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(PASSWORD));
        assertThat(devices.getTokenForSeries("series")).isNull();
        assertThat(lastLetter().template()).isEqualTo("password-changed");
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

    @Test
    void keepsPrivateWordsForTheirOwnerUntilTheKeyIsGone() {
        var id = confirmed();
        system.run(() -> {
            var sealed = vault.seal(id, "Nur für mich: 💙");
            assertThat(new String(sealed, UTF_8)).doesNotContain("Nur");
            assertThat(vault.open(id, sealed)).isEqualTo("Nur für mich: 💙");
            assertThat(vault.open(id, vault.seal(id, ""))).isEmpty();

            personalData.erase(id);
            assertThatExceptionOfType(WordsUnreadable.class).isThrownBy(() -> vault.open(id, sealed));
        });
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> vault.seal(id, "words"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.profile(id));
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

        system.run(() -> tidying.run(Instant.now()));
        assertThat(accounts.count()).isOne();
        system.run(() -> tidying.run(Instant.now().plusSeconds(15 * 86_400)));
        assertThat(accounts.count()).isZero();
    }

    private AccountId confirmed() {
        register(amina);
        registration.confirm(tokenInLetter("confirm"));
        return accounts.findByEmail(amina).orElseThrow().id();
    }

    private void register(String email) {
        registration.register(email, PASSWORD, "Amina", "Kowalczyk", Locale.GERMAN);
    }

    private Authentication signIn(String password) {
        return door.authenticate(new UsernamePasswordAuthenticationToken(amina, password));
    }

    private String tokenInLetter(String template) {
        var link = lastLetter().values().get("link").toString();
        assertThat(lastLetter().template()).isEqualTo(template);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private Letter lastLetter() {
        var letter = ArgumentCaptor.forClass(Letter.class);
        verify(outbox, atLeast(1)).post(letter.capture());
        return letter.getValue();
    }
}
