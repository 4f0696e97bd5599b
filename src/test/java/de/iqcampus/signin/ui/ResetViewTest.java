package de.iqcampus.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.LinkNotValid;
import de.iqcampus.identity.PasswordReset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration
@ViewPackages(classes = ResetView.class)
class ResetViewTest extends SpringBrowserlessTest {

    @MockitoBean PasswordReset passwords;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void mailsALinkToTheAddress() {
        UI.getCurrent().navigate("reset");
        Typing.send(find(AccountForm.class).single(), Map.of("email", "amina@example.org"));

        verify(passwords).request("amina@example.org");
        assertThat(find(H1.class).single().getText()).isEqualTo("Bitte sehen Sie in Ihr Postfach");
    }

    @Test
    void takesTheNewPassword() {
        when(passwords.isOpen("abc")).thenReturn(true);
        UI.getCurrent().navigate("reset/abc");
        Typing.send(find(AccountForm.class).single(), Map.of("password", "drei Birnen am See"));

        verify(passwords).reset("abc", "drei Birnen am See");
        assertThat(find(H1.class).single().getText()).isEqualTo("Ihr neues Passwort ist gespeichert");
    }

    @Test
    void offersANewLinkForAnOldOne() {
        UI.getCurrent().navigate("reset/old");
        assertThat(find(H1.class).single().getText()).isEqualTo("Passwort vergessen?");

        when(passwords.isOpen("abc")).thenReturn(true);
        doThrow(mock(LinkNotValid.class)).when(passwords).reset("abc", "drei Birnen am See");
        UI.getCurrent().navigate("reset/abc");
        Typing.send(find(AccountForm.class).single(), Map.of("password", "drei Birnen am See"));
        assertThat(find(H1.class).single().getText()).isEqualTo("Passwort vergessen?");
    }
}
