package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import de.iqcampus.installation.Deployment;
import de.iqcampus.installation.StartRefused;
import de.iqcampus.installation.TestDeployment;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoTest {

    static final String EMBEDDED = "jdbc:h2:file:./data/iq-campus";
    static final String PRODUCTION = "jdbc:mysql://db/iqcampus";

    final AccountRepository accounts = mock(AccountRepository.class);
    final RoleGrantRepository roles = mock(RoleGrantRepository.class);

    @Test
    void bringsItsPeopleToAnEmbeddedDatabaseOnce() {
        var demo = people(EMBEDDED, null);
        when(accounts.findByEmail("admin@demo.test")).thenReturn(Optional.of(account("admin@demo.test")));

        demo.afterSingletonsInstantiated();

        var added = ArgumentCaptor.forClass(Account.class);
        verify(accounts, times(4)).save(added.capture());
        assertThat(added.getAllValues()).extracting(Account::email)
                .containsExactly("learner@demo.test", "jobcentre@demo.test", "hr@demo.test", "lead@demo.test");
        assertThat(added.getAllValues()).allMatch(Account::isConfirmed);
        assertThat(added.getAllValues().getFirst().profile().fullName()).isEqualTo("Amina Kowalczyk-Öztürk");
        assertThat(demo.all()).extracting(DemoPerson::part)
                .containsExactly("learner", "jobcentre", "hr", "lead", "admin");
    }

    @Test
    void staysOutOfProductionUnlessAsked() {
        people(PRODUCTION, null).afterSingletonsInstantiated();
        people(EMBEDDED, false).afterSingletonsInstantiated();
        verify(accounts, never()).save(any());
        assertThat(people(PRODUCTION, null).all()).isEmpty();

        people(PRODUCTION, true).afterSingletonsInstantiated();
        verify(accounts, times(5)).save(any());
    }

    @Test
    void refusesAProductionStartWithADemoAccount() {
        when(accounts.findOwners(anyCollection())).thenReturn(List.of(account("hr@demo.test")));

        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> guard(PRODUCTION, null)).withMessage(
                "The database holds the demo account hr@demo.test, whose password everybody knows.");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> guard(PRODUCTION, false));
        assertThatNoException().isThrownBy(() -> guard(PRODUCTION, true));
        assertThatNoException().isThrownBy(() -> guard(EMBEDDED, false));
    }

    @Test
    void keepsDemoPeopleOutWhereTheCampusIsNoDemo() {
        when(accounts.findByEmail("admin@demo.test")).thenReturn(Optional.of(account("admin@demo.test")));

        assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() ->
                new SignInAccounts(accounts, roles, deployment(EMBEDDED, false)).loadUserByUsername("admin@demo.test"));
        var moved = account("visitor@example.org");
        moved.addAddress("admin@demo.test", Clock.systemUTC().instant());
        when(accounts.findByEmail("visitor@example.org")).thenReturn(Optional.of(moved));
        assertThatExceptionOfType(UsernameNotFoundException.class).as("by another address").isThrownBy(() ->
                new SignInAccounts(accounts, roles, deployment(EMBEDDED, false))
                        .loadUserByUsername("visitor@example.org"));
        assertThat(new SignInAccounts(accounts, roles, deployment(EMBEDDED, true))
                .loadUserByUsername("Admin@demo.test").isEnabled()).isTrue();
    }

    private void guard(String database, @Nullable Boolean demo) {
        new DemoGuard(deployment(database, demo), accounts).afterSingletonsInstantiated();
    }

    private DemoPeople people(String database, @Nullable Boolean demo) {
        return new DemoPeople(deployment(database, demo), accounts, roles, plain(), Clock.systemUTC());
    }

    private static Deployment deployment(String database, @Nullable Boolean demo) {
        return TestDeployment.of(database, demo);
    }

    private static Account account(String email) {
        var account = new Account(new EmailAddress(email), new Particulars("A", "B", Locale.GERMAN, "1"), "hash",
                Clock.systemUTC().instant());
        account.confirm(Clock.systemUTC().instant());
        return account;
    }

    @SuppressWarnings("deprecation") // quick is enough here
    private static PasswordEncoder plain() {
        return NoOpPasswordEncoder.getInstance();
    }
}
