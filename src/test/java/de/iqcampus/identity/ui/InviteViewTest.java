package de.iqcampus.identity.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.AddressTaken;
import de.iqcampus.identity.Invitations;
import de.iqcampus.identity.Refusals;
import de.iqcampus.identity.Role;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = InviteView.class)
@WithMockUser(roles = "ADMIN")
class InviteViewTest extends SpringBrowserlessTest {

    @MockitoBean Invitations invitations;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(InviteView.class);
    }

    @Test
    void sendsWhatWasTyped() {
        when(invitations.invite(any(), any(), any(), any(), any())).thenReturn(LEARNER);

        try {
            Typing.send(form(), Map.of("given-name", "Amina", "family-name", "K.", "email", "a@example.org",
                    "role-TRAINER", "on", "role-HR", "on", "language", "en"));
        } catch (RuntimeException noSuchViewHere) {
            // the account's page is not part of this test
        }
        verify(invitations).invite("Amina", "K.", "a@example.org", Set.of(Role.TRAINER, Role.HR), Locale.ENGLISH);
    }

    @Test
    void namesWhatIsWrong() {
        when(invitations.invite(any(), any(), any(), any(), any()))
                .thenThrow(Refusals.because(AccountProblem.ADDRESS)).thenThrow(mock(AddressTaken.class));

        Typing.send(form(), Map.of());
        assertThat(problems()).contains("vollständige E-Mail-Adresse");
        Typing.send(form(), Map.of());
        assertThat(problems()).contains("gibt es schon ein Konto");
    }

    @Test
    void offersEveryRoleButLearningWhichAllMay() {
        assertThat(find(RoleChoice.class).single().getElement().getTextRecursively())
                .contains("Training", "Fördergeber", "Verwaltung").doesNotContain("Lernen");
    }

    private InviteForm form() {
        return find(InviteForm.class).single();
    }

    private String problems() {
        return find(ErrorSummary.class).single().getElement().getTextRecursively();
    }
}
