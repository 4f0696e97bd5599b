package de.iqcampus.identity.ui;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.AccountEntry;
import de.iqcampus.identity.AccountLocks;
import de.iqcampus.identity.AccountNotFound;
import de.iqcampus.identity.AccountStatus;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.Invitations;
import de.iqcampus.identity.LastAdministrator;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHeld;
import de.iqcampus.identity.RoleScope;
import de.iqcampus.identity.RoleService;
import de.iqcampus.identity.SignedInAs;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = AccountView.class)
@SignedInAs(value = COLLEAGUE_ID, roles = Role.ADMIN)
class AccountViewTest extends SpringBrowserlessTest {

    @MockitoBean AccountDirectory accounts;
    @MockitoBean RoleService roles;
    @MockitoBean AccountLocks locks;
    @MockitoBean Invitations invitations;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void givesAndTakesRoles() {
        show(AccountStatus.ACTIVE, Role.LEARNER);

        Typing.send(find(NativeForm.class).single(), Map.of("role", "TRAINER", "place", " "));
        verify(roles).grant(LEARNER, Role.TRAINER, null);
        assertThat(words()).contains("Die Rolle ist vergeben", "Amina Öztürk", "5. Januar 2026", "überall");

        test(find(NativeButton.class).withText("Entziehen").single()).click();
        verify(roles).withdraw(LEARNER, People.grant(Role.LEARNER));
    }

    @Test
    void givesARoleInThePlaceThatIsChosen() {
        var nord = new RoleScope(new UUID(0, 1), "Hafen Nord");
        var sued = new RoleScope(new UUID(0, 2), "Hafen Süd");
        when(roles.findScopes("hafen")).thenReturn(List.of(nord, sued));
        show(AccountStatus.ACTIVE, Role.LEARNER);
        var form = find(NativeForm.class).single();

        Typing.send(form, Map.of("role", "HR", "place", "Bahnhof"));
        assertThat(words()).contains("So heißt keine offene Organisation");
        Typing.send(form, Map.of("role", "ADMIN", "place", "hafen"));
        assertThat(words()).contains("Verwaltung gilt immer überall");
        Typing.send(form, Map.of("role", "HR", "place", "hafen"));
        assertThat(words()).contains("Hafen Nord", "Hafen Süd");
        verify(roles, never()).grant(any(), any(), any());
        Typing.send(form, Map.of("role", "HR", "place", "hafen", "scope", sued.id().toString()));
        verify(roles).grant(LEARNER, Role.HR, sued.id());
    }

    @Test
    void saysWhereARoleHolds() {
        var held = new RoleHeld(new UUID(1, 1), Role.HR, new UUID(0, 1), Instant.EPOCH);
        when(roles.scopeNames(List.of(held))).thenReturn(Map.of(new UUID(0, 1), "Hafen Nord"));
        var amina = People.amina(LEARNER, AccountStatus.ACTIVE);
        when(accounts.entry(LEARNER)).thenReturn(new AccountEntry(amina.person(), amina.status(), amina.createdAt(),
                List.of(held)));
        UI.getCurrent().navigate("admin/accounts/" + LEARNER_ID);

        assertThat(words()).contains("Personal", "Hafen Nord");
    }

    @Test
    void locksAndUnlocks() {
        show(AccountStatus.ACTIVE);
        assertThat(buttons()).contains("Konto sperren").doesNotContain("Konto entsperren",
                "Brief noch einmal schicken");
        test(find(NativeButton.class).withText("Konto sperren").single()).click();
        verify(locks).lock(LEARNER);

        show(AccountStatus.LOCKED);
        test(find(NativeButton.class).withText("Konto entsperren").single()).click();
        verify(locks).unlock(LEARNER);
    }

    @Test
    void remindsWhomWasInvited() {
        show(AccountStatus.INVITED);

        test(find(NativeButton.class).withText("Brief noch einmal schicken").single()).click();

        verify(invitations).remind(LEARNER);
        assertThat(words()).contains("Ein neuer Brief ist unterwegs");
    }

    @Test
    void saysWhyTheLastAdministratorStays() {
        show(AccountStatus.ACTIVE, Role.ADMIN);
        doThrow(mock(LastAdministrator.class)).when(roles).withdraw(any(), any());

        test(find(NativeButton.class).withText("Entziehen").single()).click();

        assertThat(words()).contains("Danach könnte niemand mehr den Campus verwalten");
    }

    @Test
    void offersNobodyToShutThemselvesOut() {
        when(accounts.entry(COLLEAGUE)).thenReturn(People.amina(COLLEAGUE, AccountStatus.ACTIVE, Role.ADMIN));
        UI.getCurrent().navigate("admin/accounts/" + COLLEAGUE_ID);

        assertThat(buttons()).doesNotContain("Konto sperren");
    }

    @Test
    void knowsNoAccountThatIsNotThere() {
        when(accounts.entry(LEARNER)).thenThrow(mock(AccountNotFound.class));

        assertThat(navigateTo("admin/accounts/" + LEARNER_ID)).isTrue();
        assertThat(navigateTo("admin/accounts/no-id")).isTrue();
    }

    private static boolean navigateTo(String address) {
        try {
            UI.getCurrent().navigate(address);
            return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                    .noneMatch(AccountView.class::isInstance);
        } catch (NotFoundException e) {
            return true;
        }
    }

    private void show(AccountStatus status, Role... held) {
        when(accounts.entry(LEARNER)).thenReturn(People.amina(LEARNER, status, held));
        UI.getCurrent().navigate("admin/accounts/" + LEARNER_ID, QueryParameters.of("status", status.name()));
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return find(NativeButton.class).all().stream().map(NativeButton::getText).toList();
    }
}
