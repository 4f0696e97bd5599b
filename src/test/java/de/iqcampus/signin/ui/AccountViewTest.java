package de.iqcampus.signin.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.AccountSection;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Result;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.AccountProfile;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.AddressService;
import de.iqcampus.identity.AddressStays;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.NameService;
import de.iqcampus.identity.NameService.Outcome;
import de.iqcampus.identity.OwnAddress;
import de.iqcampus.identity.OwnAddress.Standing;
import de.iqcampus.identity.PasswordChange;
import de.iqcampus.identity.Refusals;
import de.iqcampus.identity.RequestedName;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.signin.DeviceService;
import de.iqcampus.signin.SignedInDevice;
import de.iqcampus.signin.TestDevices;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {CurrentUser.class, NameSection.class, AddressSection.class, PasswordSection.class,
    DisplaySection.class, DeviceSection.class})
@ViewPackages(classes = AccountView.class)
@SignedInAs(LEARNER_ID)
class AccountViewTest extends SpringBrowserlessTest {

    static final String WORK = "amina@work.example";
    static final String HOME = "amina@home.example";
    static final String NEW = "amina@new.example";

    @MockitoBean AccountService accounts;
    @MockitoBean NameService names;
    @MockitoBean AddressService addresses;
    @MockitoBean PasswordChange password;
    @MockitoBean DeviceService devices;

    final SignedInDevice here = TestDevices.device("Firefox, Linux", true);
    final SignedInDevice there = TestDevices.device("", false);

    @BeforeEach
    void knowsAmina() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(accounts.profile(LEARNER)).thenReturn(
                new AccountProfile(LEARNER, WORK, "Amina", "Kowalczyk", Locale.GERMAN));
        when(addresses.addressesOf(LEARNER)).thenReturn(List.of(new OwnAddress(WORK, Standing.MAIN),
                new OwnAddress(HOME, Standing.CONFIRMED), new OwnAddress(NEW, Standing.PENDING)));
        when(devices.devicesOf(LEARNER)).thenReturn(List.of(here, there));
    }

    @Test
    void showsItsSectionsInOrderWithIdsThatDiffer() {
        navigate(AccountView.class);

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Name", "E-Mail-Adressen", "Passwort",
                "Sprache und Darstellung", "Wo Sie angemeldet sind");
        assertThat(find(Field.class).all()).extracting(Field::inputId).doesNotHaveDuplicates().hasSize(6);
        assertThat(find(Field.class).all().getFirst().input().getProperty("value")).isEqualTo("Amina");
    }

    @Test
    void saysOnceThatSomethingWasSaved() {
        UI.getCurrent().navigate("account", QueryParameters.of("saved", ""));
        assertThat(find(Result.class).all().getFirst().getText()).isEqualTo("Gespeichert.");
        assertThat(find(Result.class).all().getFirst().getElement().getAttribute("role")).isEqualTo("status");
    }

    @Test
    void takesAName() {
        when(names.change(LEARNER, "Amina", "Kowalczyk")).thenReturn(Outcome.UNCHANGED);
        navigate(AccountView.class);
        send(NameSection.class, Map.of("given-name", "Amina", "family-name", "Kowalczyk"));
        assertThat(said(NameSection.class)).startsWith("So heißen Sie hier schon");

        when(names.change(LEARNER, " ", "Klein")).thenThrow(Refusals.because(AccountProblem.GIVEN_NAME));
        send(NameSection.class, Map.of("given-name", " ", "family-name", "Klein"));
        assertThat(find(ErrorSummary.class).from(section(NameSection.class)).single().getElement()
                .getTextRecursively()).contains("Geben Sie Ihren Vornamen ein");
        assertThat(find(Field.class).all().getFirst().input().getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void asksForANameThatIsCertified() {
        when(names.isCertified(LEARNER)).thenReturn(true);
        when(names.change(LEARNER, "Amina", "Klein")).thenReturn(Outcome.REQUESTED);
        navigate(AccountView.class);
        assertThat(words(NameSection.class)).contains("Ihr Name steht auf Nachweisen", "Diesen Namen beantragen");
        asked(null);
        send(NameSection.class, Map.of("given-name", "Amina", "family-name", "Klein"));

        assertThat(said(NameSection.class)).startsWith("Ihr Antrag ist abgeschickt");
        assertThat(words(NameSection.class)).contains("„Amina Klein“", "noch nicht entschieden");
        when(names.requested(LEARNER)).thenReturn(Optional.empty());
        test(button(NameSection.class, "Antrag zurückziehen")).click();
        verify(names).withdraw(LEARNER);
    }

    @Test
    void showsWhyANameWasDeclined() {
        asked("Das ist jemand anderes.");
        navigate(AccountView.class);
        assertThat(words(NameSection.class)).contains("nicht zugestimmt", "Das ist jemand anderes.", "Verstanden");
    }

    @Test
    void addsMovesAndRemovesAddresses() {
        navigate(AccountView.class);
        assertThat(find(NativeButton.class).from(section(AddressSection.class)).all())
                .extracting(it -> it.getElement().getAttribute("aria-label")).contains(
                        "Zur Hauptadresse machen: " + HOME, "Entfernen: " + HOME, "E-Mail erneut schicken: " + NEW,
                        "Entfernen: " + NEW).doesNotContain("Entfernen: " + WORK);

        test(button(AddressSection.class, "Zur Hauptadresse machen")).click();
        verify(addresses).makeMain(LEARNER, HOME);
        assertThat(said(AddressSection.class)).startsWith("Briefe gehen jetzt an " + HOME);
        test(button(AddressSection.class, "E-Mail erneut schicken")).click();
        verify(addresses).sendAgain(LEARNER, NEW);
        send(AddressSection.class, Map.of("email", "x@example.org", "present-password", "drei Birnen"));
        verify(addresses).add(LEARNER, "x@example.org", "drei Birnen");
        assertThat(said(AddressSection.class)).contains("innerhalb von 48 Stunden");
    }

    @Test
    void saysWhenAnotherDeviceWasQuicker() {
        doThrow(mock(AddressStays.class)).when(addresses).remove(LEARNER, HOME);
        navigate(AccountView.class);
        test(find(NativeButton.class).from(section(AddressSection.class)).withText("Entfernen").all().getFirst())
                .click();

        assertThat(said(AddressSection.class)).contains("inzwischen geändert");
        assertThat(find(Result.class).from(section(AddressSection.class)).single().hasClassName("bad")).isTrue();
    }

    @Test
    void changesThePassword() {
        doThrow(Refusals.because(AccountProblem.PRESENT_PASSWORD)).when(password)
                .change(LEARNER, "guess", "vier Pflaumen");
        navigate(AccountView.class);
        send(PasswordSection.class, Map.of("present-password", "guess", "password", "vier Pflaumen"));
        assertThat(words(PasswordSection.class)).contains("nicht Ihr jetziges Passwort");

        send(PasswordSection.class, Map.of("present-password", "drei Birnen", "password", "vier Pflaumen"));
        verify(password).change(LEARNER, "drei Birnen", "vier Pflaumen");
        assertThat(said(PasswordSection.class)).startsWith("Ihr neues Passwort ist gespeichert");
    }

    @Test
    void storesTheLanguage() {
        navigate(AccountView.class);
        send(DisplaySection.class, Map.of("lang", "en", "theme", "dark"));
        verify(accounts).changeLanguage(LEARNER, Locale.ENGLISH);
    }

    @Test
    void keepsTheLanguageWhenNoneIsOffered() {
        navigate(AccountView.class);
        send(DisplaySection.class, Map.of("lang", "tlh", "theme", "pink"));
        verify(accounts).changeLanguage(LEARNER, Locale.GERMAN);
    }

    @Test
    void signsOutElsewhereButNotHere() {
        navigate(AccountView.class);
        assertThat(words(DeviceSection.class)).contains("Firefox, Linux", "dieses Gerät", "Unbekannter Browser",
                "zuletzt gesehen");
        test(button(DeviceSection.class, "Abmelden")).click();
        verify(devices).signOut(LEARNER, there.id());
        verify(devices, never()).signOut(any(), eq(here.id()));

        when(devices.devicesOf(LEARNER)).thenReturn(List.of(here));
        test(button(DeviceSection.class, "Überall sonst abmelden")).click();
        verify(devices).signOutElsewhere(LEARNER);
        assertThat(said(DeviceSection.class)).isEqualTo("Sie sind jetzt nur noch hier angemeldet.");
        assertThat(find(NativeButton.class).from(section(DeviceSection.class)).all()).isEmpty();
    }

    private void asked(String reason) {
        when(names.requested(LEARNER)).thenReturn(Optional.of(new RequestedName("Amina", "Klein", Instant.EPOCH,
                reason == null ? null : Instant.EPOCH, reason)));
    }

    private void send(Class<? extends AccountSection> section, Map<String, String> typed) {
        Typing.send(find(NativeForm.class).from(section(section)).single(), typed);
    }

    private String said(Class<? extends AccountSection> section) {
        return find(Result.class).from(section(section)).single().getText();
    }

    private String words(Class<? extends AccountSection> section) {
        return section(section).getElement().getTextRecursively();
    }

    private NativeButton button(Class<? extends AccountSection> section, String words) {
        return find(NativeButton.class).from(section(section)).withText(words).single();
    }

    private Component section(Class<? extends AccountSection> section) {
        return find(section).single();
    }
}
