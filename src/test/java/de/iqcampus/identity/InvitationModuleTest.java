package de.iqcampus.identity;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.TestAccounts;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@SignedInAs(value = COLLEAGUE_ID, roles = Role.ADMIN)
@Tag("database")
class InvitationModuleTest {

    static final String PASSWORD = "drei Birnen am See";

    @Autowired AccountLocks locks;
    @Autowired AccountDirectory directory;
    @Autowired Invitations invitations;
    @Autowired InvitationAcceptance acceptance;
    @Autowired Registration registration;
    @Autowired AccountRepository accounts;
    @Autowired IdentityPersonalData personalData;
    @Autowired UnconfirmedAccounts unconfirmed;
    @Autowired SignInAccounts door;
    @Autowired PasswordEncoder passwords;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;
    @MockitoSpyBean MailOutbox outbox;

    final List<AccountId> opened = new ArrayList<>();

    @AfterEach
    void forget() {
        opened.forEach(it -> system.run(() -> personalData.erase(it)));
    }

    @Test
    void invitesAPersonWhoChoosesAPassword(PublishedEvents events) {
        var address = TimeOrderedUuid.next() + "@example.org";
        var person = opened(invitations.invite(" Thảo ", "Berg", address.toUpperCase(Locale.ROOT),
                Set.of(Role.TRAINER), Locale.ENGLISH));

        assertThat(directory.entry(person).status()).isEqualTo(AccountStatus.INVITED);
        assertThat(door.loadUserByUsername(address).isEnabled()).isFalse();
        assertThat(letters().last().language()).isEqualTo(Locale.ENGLISH);
        assertThat(letters().last().values()).containsEntry("operator", "Testwerk e. V.");
        var token = letters().token("invitation");
        assertThat(acceptance.invited(token)).map(AccountProfile::fullName).contains("Thảo Berg");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> acceptance.accept(token, "", "Berg", "short"))
                .asInstanceOf(type(InputRefused.class)).extracting(InputRefused::problems).asString()
                .isEqualTo("[GIVEN_NAME, PASSWORD_TOO_SHORT]");

        assertThat(acceptance.accept(token, "Thảo", "Bergmann", PASSWORD)).isEqualTo(person);

        assertThat(passwords.matches(PASSWORD, door.loadUserByUsername(address).getPassword())).isTrue();
        assertThat(authorities(person)).containsExactlyInAnyOrder("ROLE_LEARNER", "ROLE_TRAINER");
        assertThat(directory.entry(person).person().fullName()).isEqualTo("Thảo Bergmann");
        assertThatExceptionOfType(LinkNotValid.class)
                .isThrownBy(() -> acceptance.accept(token, "Eve", "", PASSWORD));
        assertThat(events.ofType(AccountInvited.class)).containsExactly(new AccountInvited(person));
        assertThat(events.ofType(RoleGranted.class)).containsExactly(new RoleGranted(person, Role.TRAINER, null));
    }

    @Test
    void invitesNobodyWhoHasAnAccountOrNoAddress() {
        var known = person();

        assertThatExceptionOfType(AddressTaken.class)
                .isThrownBy(() -> invitations.invite("A", "", email(known), Set.of(), Locale.GERMAN))
                .satisfies(it -> assertThat(it.account()).isEqualTo(known));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> invitations.invite("", "a/b", "no address", Set.of(), Locale.GERMAN))
                .asInstanceOf(type(InputRefused.class)).extracting(InputRefused::problems).asString()
                .isEqualTo("[GIVEN_NAME, FAMILY_NAME, ADDRESS]");
        verify(outbox, never()).post(any());
    }

    @Test
    void remindsOfTheLetterThatIsStillToBeAnswered() {
        var invited = opened(invitations.invite("A", "", TimeOrderedUuid.next() + "@example.org", Set.of(),
                Locale.GERMAN));
        var first = letters().token("invitation");
        invitations.remind(invited);
        assertThat(acceptance.invited(first)).isEmpty();
        assertThat(acceptance.invited(letters().token("invitation"))).isPresent();
        registration.sendAgain(directory.entry(invited).person().email());
        assertThat(acceptance.invited(letters().token("invitation"))).isPresent();
        locks.lock(invited);
        assertThat(acceptance.invited(letters().token("invitation"))).isEmpty();

        var address = TimeOrderedUuid.next() + "@example.org";
        registration.register(address, PASSWORD, "B", "", Locale.GERMAN, Destination.HOME);
        var registered = opened(accounts.findByEmail(address).orElseThrow().id());
        invitations.remind(registered);
        assertThat(registration.isOpen(letters().token("confirm"))).isTrue();
        locks.lock(registered);
        assertThatExceptionOfType(LinkNotValid.class)
                .isThrownBy(() -> registration.confirm(letters().token("confirm"), PASSWORD));
    }

    @Test
    void waitsForTheInvitedFortnightly() {
        var invited = opened(invitations.invite("A", "", TimeOrderedUuid.next() + "@example.org", Set.of(),
                Locale.GERMAN));

        system.run(() -> unconfirmed.apply(Instant.now().plusSeconds(13 * 86_400)));
        assertThat(accounts.findById(invited)).isPresent();
        system.run(() -> unconfirmed.apply(Instant.now().plusSeconds(15 * 86_400)));
        assertThat(accounts.findById(invited)).isEmpty();
    }

    private AccountId person() {
        return opened(TestAccounts.add(database));
    }

    private AccountId opened(AccountId account) {
        opened.add(account);
        return account;
    }

    private static String email(AccountId person) {
        return person.value() + "@example.org";
    }

    private List<String> authorities(AccountId person) {
        return door.find(person).orElseThrow().getAuthorities().stream().map(Object::toString).toList();
    }

    private PostedLetters letters() {
        return new PostedLetters(outbox);
    }
}
