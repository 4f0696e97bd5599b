package de.iqcampus.identity;

import static de.iqcampus.identity.OpenAccounts.PASSWORD;
import static de.iqcampus.identity.OpenAccounts.newAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.AtOnce;
import de.iqcampus.identity.OwnAddress.Standing;
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
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@Tag("database")
@Import(OpenAccounts.class)
class AddressesModuleTest {

    @Autowired AddressService addresses;
    @Autowired AddressConfirmation confirmation;
    @Autowired Registration registration;
    @Autowired PasswordReset reset;
    @Autowired SignInAccounts door;
    @Autowired AccountRepository accounts;
    @Autowired OpenAccounts people;
    @MockitoSpyBean MailOutbox outbox;

    String work;
    String home;
    AccountId amina;

    @BeforeEach
    void signsIn() { // with other addresses each time, for the throttle remembers them
        work = newAddress();
        home = newAddress();
        amina = people.open(work);
        people.signIn(amina);
    }

    @AfterEach
    void forgetEverybody() {
        people.closeAll();
        SecurityContextHolder.clearContext();
    }

    @Test
    void addsAnAddressThatSignsInOnceItsLinkIsOpened(PublishedEvents events) {
        addresses.add(amina, " " + home.toUpperCase(Locale.ROOT), PASSWORD);
        assertThat(addresses.addressesOf(amina))
                .containsExactly(new OwnAddress(work, Standing.MAIN), new OwnAddress(home, Standing.PENDING));
        assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> door.loadUserByUsername(home));

        assertThat(confirmation.confirm(people.token(home, "confirm-address"))).contains(home);
        assertThat(addresses.addressesOf(amina))
                .containsExactly(new OwnAddress(work, Standing.MAIN), new OwnAddress(home, Standing.CONFIRMED));
        assertThat(((SignedInAccount) door.loadUserByUsername(home)).id()).isEqualTo(amina);
        assertThat(events.ofType(AddressesChanged.class)).containsExactly(new AddressesChanged(amina));
        assertThatExceptionOfType(LinkNotValid.class)
                .isThrownBy(() -> confirmation.confirm(people.token(home, "confirm-address")));
    }

    @Test
    void confirmsForNobodyButWhoeverHasTheAccount() {
        addresses.add(amina, home, PASSWORD);
        var token = people.token(home, "confirm-address");

        people.signIn(people.open());
        assertThat(confirmation.confirm(token)).as("signed in to another account").isEmpty();
        SecurityContextHolder.clearContext();
        assertThat(confirmation.confirm(token)).as("not signed in").isEmpty();
        assertThat(confirmation.isOpen(token)).isTrue();
        refused(AccountProblem.PRESENT_PASSWORD, () -> confirmation.confirm(token, "guess"));

        assertThat(confirmation.confirm(token, PASSWORD)).isEqualTo(home);
    }

    @Test
    void saysNothingOfAnAddressThatBelongsToSomebodyElse() {
        var boris = newAddress();
        people.open(boris);

        addresses.add(amina, boris, PASSWORD);
        assertThat(addresses.addressesOf(amina)).contains(new OwnAddress(boris, Standing.PENDING));
        assertThat(people.letters(it -> it.to().equals(boris))).singleElement()
                .satisfies(it -> assertThat(it.template()).isEqualTo("address-wanted"))
                .satisfies(it -> assertThat(it.values().get("link").toString()).endsWith("/account"));

        addresses.remove(amina, boris);
        assertThat(addresses.addressesOf(amina)).containsExactly(new OwnAddress(work, Standing.MAIN));
    }

    @Test
    void asksForThePasswordBeforeSomebodyElseCanSignInByAnotherAddress() {
        for (int i = 0; i < 5; i++) {
            refused(AccountProblem.PRESENT_PASSWORD, () -> addresses.add(amina, home, "guess"));
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> addresses.add(amina, home, PASSWORD));
        assertThat(people.letters(it -> it.to().equals(home))).isEmpty();
    }

    @Test
    void takesNoMoreThanFiveAndNoneTwice() {
        refused(AccountProblem.ADDRESS, () -> addresses.add(amina, "amina", PASSWORD));
        refused(AccountProblem.ADDRESS_OWN, () -> addresses.add(amina, work, PASSWORD));
        for (int i = 0; i < 4; i++) {
            addresses.add(amina, newAddress(), PASSWORD);
        }
        refused(AccountProblem.ADDRESSES_TOO_MANY, () -> addresses.add(amina, home, PASSWORD));
    }

    @Test
    void countsOnlyTheNewestLink() {
        addresses.add(amina, home, PASSWORD);
        var first = people.token(home, "confirm-address");
        addresses.sendAgain(amina, home);

        assertThat(confirmation.isOpen(first)).isFalse();
        assertThat(confirmation.isOpen(people.token(home, "confirm-address"))).isTrue();
        addresses.sendAgain(amina, "never-asked@example.org");
        assertThat(people.letters(it -> it.to().equals("never-asked@example.org"))).isEmpty();
    }

    @Test
    void sendsLettersToTheMainAddressAndTellsTheFormerOne() {
        addHome();
        addresses.makeMain(amina, home);

        assertThat(people.letters(it -> it.template().equals("main-address-changed"))).singleElement().satisfies(it -> {
            assertThat(it.to()).isEqualTo(work);
            assertThat(it.values().toString()).doesNotContain(home);
        });
        assertThat(people.profile(amina).email()).isEqualTo(home);
        assertThat(addresses.addressesOf(amina))
                .containsExactly(new OwnAddress(home, Standing.MAIN), new OwnAddress(work, Standing.CONFIRMED));
        addresses.makeMain(amina, home);
        assertThat(people.letters(it -> it.template().equals("main-address-changed"))).hasSize(1);
        assertThatExceptionOfType(AddressGone.class).isThrownBy(() -> addresses.makeMain(amina, "x@example.org"));
    }

    @Test
    void keepsTheAccountByThePrivateAddressAfterAnEmployment() {
        addHome();
        reset.request(home);
        assertThat(people.letters(it -> it.template().equals("reset"))).singleElement()
                .satisfies(it -> assertThat(it.to()).isEqualTo(home));

        assertThatExceptionOfType(AddressStays.class).isThrownBy(() -> addresses.remove(amina, work));
        addresses.makeMain(amina, home);
        addresses.remove(amina, work);
        addresses.remove(amina, work);
        assertThat(addresses.addressesOf(amina)).containsExactly(new OwnAddress(home, Standing.MAIN));
        assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> door.loadUserByUsername(work));
        assertThat(people.open(work)).as("somebody else's from now on").isNotEqualTo(amina);
    }

    @Test
    void tellsTheVeryMailboxThatItAlreadyHasAnAccount() {
        addHome();
        registration.register(home, PASSWORD, "Eve", "", Locale.GERMAN, Destination.HOME);

        assertThat(people.letters(it -> it.template().equals("already-registered"))).singleElement()
                .satisfies(it -> assertThat(it.to()).isEqualTo(home));
    }

    @Test
    void makesRoomForWhoeverProvesTheAddress() {
        registration.register(home, PASSWORD, "Eve", "", Locale.GERMAN, Destination.HOME);
        addHome();
        addresses.makeMain(amina, home);

        assertThat(accounts.findByEmail(home)).map(Account::id).contains(amina);
        assertThatExceptionOfType(LinkNotValid.class)
                .isThrownBy(() -> registration.confirm(people.token(home, "confirm"), PASSWORD));
    }

    @Test
    void givesAnAddressToOneOfTwoWhoConfirmItAtOnce() throws Exception {
        var boris = people.open();
        addresses.add(amina, home, PASSWORD);
        var hers = people.token(home, "confirm-address");
        people.signIn(boris);
        addresses.add(boris, home, PASSWORD);
        var his = people.token(home, "confirm-address");

        var outcomes = AtOnce.run(() -> confirmation.confirm(hers, PASSWORD), () -> confirmation.confirm(his, PASSWORD));
        assertThat(outcomes).containsOnlyOnce((Throwable) null);
        assertThat(outcomes).filteredOn(it -> it != null).singleElement().isInstanceOf(LinkNotValid.class);
        assertThat(accounts.findOwner(home)).isPresent();
    }

    @Test
    void neverLosesTheMainAddressToTwoDevicesAtOnce() throws Exception {
        addHome();
        var outcomes = AtOnce.run(() -> addresses.makeMain(amina, home), () -> addresses.remove(amina, home));

        assertThat(outcomes).containsOnlyOnce((Throwable) null);
        assertThat(outcomes).filteredOn(it -> it != null).singleElement()
                .isInstanceOfAny(AddressStays.class, AddressGone.class);
        assertThat(door.loadUserByUsername(people.profile(amina).email()).isEnabled()).isTrue();
    }

    private void addHome() {
        addresses.add(amina, home, PASSWORD);
        confirmation.confirm(people.token(home, "confirm-address"));
    }

    private static void refused(AccountProblem problem, Runnable act) {
        assertThatExceptionOfType(InputRefused.class).isThrownBy(act::run).asInstanceOf(type(InputRefused.class))
                .satisfies(it -> assertThat(it.problems()).containsExactly(problem));
    }
}
