package de.iqcampus.identity;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.TestAccounts;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@SignedInAs(value = COLLEAGUE_ID, roles = Role.ADMIN)
@Tag("database")
class AdministrationModuleTest {

    static final String PASSWORD = "drei Birnen am See";

    @Autowired RoleService roles;
    @Autowired AccountLocks locks;
    @Autowired AccountDirectory directory;
    @Autowired Invitations invitations;
    @Autowired InvitationAcceptance acceptance;
    @Autowired Registration registration;
    @Autowired AccountRepository accounts;
    @Autowired RoleGrantRepository grants;
    @Autowired IdentityPersonalData personalData;
    @Autowired UnconfirmedAccounts unconfirmed;
    @Autowired SignInAccounts door;
    @Autowired PasswordEncoder passwords;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;
    @Autowired EntityManagerFactory factory;
    @MockitoSpyBean MailOutbox outbox;

    final List<AccountId> opened = new ArrayList<>();
    AccountId admin;

    @BeforeEach
    void appoint() {
        admin = person();
        grants.grant(admin, Role.ADMIN, null, Instant.now());
    }

    @AfterEach
    void forget() {
        opened.forEach(it -> system.run(() -> personalData.erase(it)));
    }

    @Test
    void givesARoleOnceAndTakesIt(PublishedEvents events) {
        var person = person();
        roles.grant(person, Role.TRAINER, null);
        roles.grant(person, Role.TRAINER, null);

        var held = directory.entry(person).roles();
        assertThat(held).extracting(RoleHeld::role).containsExactly(Role.TRAINER);
        assertThat(authorities(person)).containsExactly("ROLE_TRAINER");
        assertThat(events.ofType(RoleGranted.class).matching(it -> it.account().equals(person))).hasSize(1);

        roles.withdraw(admin, held.getFirst().id()); // of somebody else: nothing
        assertThat(authorities(person)).isNotEmpty();
        roles.withdraw(person, held.getFirst().id());
        roles.withdraw(person, held.getFirst().id());
        assertThat(authorities(person)).isEmpty();
        assertThat(events.ofType(RoleWithdrawn.class)).containsExactly(new RoleWithdrawn(person, Role.TRAINER, null));
        assertThatIllegalArgumentException().isThrownBy(() -> roles.grant(person, Role.ADMIN, UUID.nameUUIDFromBytes(
                new byte[1])));
    }

    @Test
    void locksAndUnlocks(PublishedEvents events) {
        var person = person();
        locks.lock(person);
        locks.lock(person);

        assertThat(door.loadUserByUsername(email(person)).isAccountNonLocked()).isFalse();
        assertThat(door.find(person)).isEmpty();
        assertThat(directory.entry(person).status()).isEqualTo(AccountStatus.LOCKED);
        assertThat(events.ofType(AccountLocked.class).matching(it -> it.account().equals(person))).hasSize(1);

        locks.unlock(person);
        assertThat(door.find(person)).isPresent();
        assertThat(events.ofType(AccountUnlocked.class).matching(it -> it.account().equals(person))).hasSize(1);
    }

    @Test
    void keepsTheLastAdministrator() {
        onlyAdministrators(admin);
        var grant = directory.entry(admin).roles().getFirst().id();

        assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> roles.withdraw(admin, grant));
        assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> locks.lock(admin));

        var other = person();
        roles.grant(other, Role.ADMIN, null);
        locks.lock(other);
        assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> locks.lock(admin));
        locks.unlock(other);
        roles.withdraw(admin, grant);
        assertThat(directory.entry(admin).roles()).isEmpty();
    }

    @Test
    void leavesOneOfTwoWhoShutEachOtherOutAtOnce() throws Exception {
        var other = person();
        roles.grant(other, Role.ADMIN, null);
        onlyAdministrators(admin, other);
        var together = new CountDownLatch(1);
        var refused = 0;
        try (var desks = Executors.newFixedThreadPool(2)) {
            var both = List.of(admin, other).stream().map(it -> desks.submit(
                    new DelegatingSecurityContextCallable<>((Callable<Void>) () -> {
                        together.await();
                        locks.lock(it);
                        return null;
                    }))).toList();
            together.countDown();
            for (var one : both) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(LastAdministrator.class);
                    refused++;
                }
            }
        }
        assertThat(refused).isOne();
        assertThat(accounts.findAdministrators()).hasSize(1);
    }

    @Test
    void findsPeopleByEitherNameAndByAddress() {
        var mark = "Ö" + TimeOrderedUuid.next().toString().substring(0, 13).replace("-", "x");
        var amina = named("Amina", mark + "türk");
        var boris = named("Boris", mark + "türk");
        roles.grant(amina, Role.TRAINER, null);

        assertThat(directory.search(mark.toUpperCase(Locale.ROOT), 0)).extracting(it -> it.person().id())
                .containsExactly(amina, boris);
        assertThat(directory.search(mark + "türk,  ami", 0).getContent()).singleElement()
                .satisfies(it -> assertThat(it.has(Role.TRAINER)).isTrue());
        assertThat(directory.search("amina " + mark, 0)).hasSize(1);
        assertThat(directory.search(email(boris).substring(0, 36), 0)).hasSize(1);
        assertThat(directory.search("a%" + mark, 0)).isEmpty();
        assertThat(directory.search("", 0).getTotalElements()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void asksTheDatabaseNoMoreOftenForMorePeople() {
        var mark = TimeOrderedUuid.next().toString();
        named("A", mark);
        var few = statements(mark);
        for (var person : List.of(named("B", mark), named("C", mark), named("D", mark))) {
            roles.grant(person, Role.HR, null);
        }

        assertThat(statements(mark)).isEqualTo(few);
    }

    private long statements(String words) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(directory.search(words, 0)).isNotEmpty();
        return statistics.getPrepareStatementCount();
    }

    @Test
    void invitesAPersonWhoChoosesAPassword(PublishedEvents events) {
        var address = TimeOrderedUuid.next() + "@example.org";
        var person = opened(invitations.invite(" Thảo ", "Berg", address.toUpperCase(Locale.ROOT),
                Set.of(Role.TRAINER), Locale.ENGLISH));

        assertThat(directory.entry(person).status()).isEqualTo(AccountStatus.INVITED);
        assertThat(door.loadUserByUsername(address).isEnabled()).isFalse();
        assertThat(lastLetter().language()).isEqualTo(Locale.ENGLISH);
        assertThat(lastLetter().values()).containsEntry("operator", "Testwerk e. V.");
        var token = tokenInLetter("invitation");
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
        var first = tokenInLetter("invitation");
        invitations.remind(invited);
        assertThat(acceptance.invited(first)).isEmpty();
        assertThat(acceptance.invited(tokenInLetter("invitation"))).isPresent();
        registration.sendAgain(directory.entry(invited).person().email());
        assertThat(acceptance.invited(tokenInLetter("invitation"))).isPresent();
        locks.lock(invited);
        assertThat(acceptance.invited(tokenInLetter("invitation"))).isEmpty();

        var address = TimeOrderedUuid.next() + "@example.org";
        registration.register(address, PASSWORD, "B", "", Locale.GERMAN, Destination.HOME);
        var registered = opened(accounts.findByEmail(address).orElseThrow().id());
        invitations.remind(registered);
        assertThat(registration.isOpen(tokenInLetter("confirm"))).isTrue();
        locks.lock(registered);
        assertThatExceptionOfType(LinkNotValid.class)
                .isThrownBy(() -> registration.confirm(tokenInLetter("confirm"), PASSWORD));
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

    /** On a database shared with others, theirs may not administer while this test looks. */
    private void onlyAdministrators(AccountId... these) {
        accounts.findAdministrators().stream().filter(it -> !Set.of(these).contains(it))
                .forEach(it -> grants.findByAccount(it).stream().filter(held -> held.role() == Role.ADMIN)
                        .forEach(grants::delete));
    }

    private AccountId person() {
        return opened(TestAccounts.add(database));
    }

    private AccountId named(String given, String family) {
        var person = person();
        database.sql("update account set given_name = ?, family_name = ? where email = ?")
                .params(given, family, email(person)).update();
        return person;
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

    private String tokenInLetter(String template) {
        assertThat(lastLetter().template()).isEqualTo(template);
        var link = lastLetter().values().get("link").toString();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private Letter lastLetter() {
        var letter = ArgumentCaptor.forClass(Letter.class);
        verify(outbox, atLeast(1)).post(letter.capture());
        return letter.getValue();
    }
}
