package de.iqcampus.identity;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.TestAccounts;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@SignedInAs(value = COLLEAGUE_ID, roles = Role.ADMIN)
@Tag("database")
class AdministrationModuleTest {

    @Autowired RoleService roles;
    @Autowired AccountLocks locks;
    @Autowired AccountDirectory directory;
    @Autowired AccountRepository accounts;
    @Autowired RoleGrantRepository grants;
    @Autowired IdentityPersonalData personalData;
    @Autowired SignInAccounts door;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

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

    /** On a database shared with others, theirs may not administer while this test looks. */
    private void onlyAdministrators(AccountId... these) {
        accounts.findAdministrators().stream().filter(it -> !Set.of(these).contains(it))
                .forEach(it -> grants.findByAccount(it).stream().filter(held -> held.role() == Role.ADMIN)
                        .forEach(grants::delete));
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
}
