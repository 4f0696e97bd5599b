package de.iqcampus.signin.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.Refusals;
import de.iqcampus.identity.Registration;
import de.iqcampus.signin.Door;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration
@ViewPackages(classes = ConfirmView.class)
class ConfirmViewTest extends SpringBrowserlessTest {

    @MockitoBean Registration registration;
    @MockitoBean Door door;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void opensTheDoorForWhoeverKnowsThePassword() {
        when(registration.isOpen("abc")).thenReturn(true);
        when(registration.confirm("abc", "drei Birnen")).thenReturn(LEARNER);
        UI.getCurrent().navigate("confirm/abc");

        Typing.send(find(AccountForm.class).single(), Map.of("password", "drei Birnen"));

        verify(door).open(eq(LEARNER), any(), any());
    }

    @Test
    void saysThatThePasswordIsAnother() {
        when(registration.isOpen("abc")).thenReturn(true);
        when(registration.confirm("abc", "guess")).thenThrow(Refusals.because(AccountProblem.PASSWORD_WRONG));
        UI.getCurrent().navigate("confirm/abc");

        Typing.send(find(AccountForm.class).single(), Map.of("password", "guess"));

        verifyNoInteractions(door);
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("nicht das Passwort der letzten Registrierung");
    }

    @Test
    void sendsANewLinkInPlaceOfAnOldOne() {
        UI.getCurrent().navigate("confirm/old");

        Typing.send(find(AccountForm.class).single(), Map.of("email", "amina@example.org"));

        verify(registration).sendAgain("amina@example.org");
        assertThat(find(H1.class).single().getText()).isEqualTo("Bitte sehen Sie in Ihr Postfach");
    }

    @Test
    void asksForTheAddressWithoutALink() {
        UI.getCurrent().navigate("confirm");

        verifyNoInteractions(registration);
        assertThat(find(AccountForm.class).all()).hasSize(1);
    }
}
