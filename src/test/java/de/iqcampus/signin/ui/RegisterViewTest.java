package de.iqcampus.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.Destination;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.identity.Registration;
import de.iqcampus.identity.Registrations;
import de.iqcampus.operator.OperatorService;
import de.iqcampus.throttle.TooManyAttempts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration
@ViewPackages(classes = RegisterView.class)
class RegisterViewTest extends SpringBrowserlessTest {

    static final Map<String, String> TYPED = Map.of("given-name", "Amina", "family-name", "K.",
            "email", "amina@example.org", "password", "drei Birnen am See");

    @MockitoBean Registration registration;
    @MockitoBean OperatorService operator;

    @BeforeEach
    void inEnglish() {
        when(operator.isOpen()).thenReturn(true);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        navigate(RegisterView.class);
    }

    @Test
    void takesACorrectedAddress() {
        var mistyped = Registrations.at("amna@example.org");
        when(registration.register(any(), any(), any(), any(), any(), any())).thenReturn(mistyped);
        when(registration.correct(mistyped, "amina@example.org")).thenReturn(Registrations.at("amina@example.org"));
        Typing.send(find(AccountForm.class).single(), TYPED);
        assertThat(find(Field.class).single().input().getProperty("value")).isEqualTo("amna@example.org");

        Typing.send(find(AccountForm.class).single(), Map.of("email", "amina@example.org"));

        assertThat(find(Field.class).single().input().getProperty("value")).isEqualTo("amina@example.org");
    }

    @Test
    void sendsWhatWasTypedAndPointsToTheMailbox() {
        Typing.send(find(AccountForm.class).single(), TYPED);

        verify(registration).register("amina@example.org", "drei Birnen am See", "Amina", "K.", Locale.ENGLISH,
                Destination.HOME);
        assertThat(find(H1.class).single().getText()).isEqualTo("We have sent you an e-mail");
    }

    @Test
    void namesWhatIsWrongAboveAndAtTheField() {
        var refused = mock(InputRefused.class);
        when(refused.problems()).thenReturn(EnumSet.of(AccountProblem.ADDRESS, AccountProblem.PASSWORD_TOO_SHORT));
        doThrow(refused).when(registration).register(any(), any(), any(), any(), any(), any());

        Typing.send(find(AccountForm.class).single(), TYPED);

        var summary = find(ErrorSummary.class).single();
        assertThat(summary.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(summary.getElement().getTextRecursively()).contains("complete e-mail address", "at least 10");
        assertThat(input("email").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(input("email").getAttribute("aria-describedby")).isEqualTo("email-hint email-problem");
        assertThat(input("given-name").hasAttribute("aria-invalid")).isFalse();
    }

    @Test
    void asksToWaitWhenThereWereTooManyAttempts() {
        var wait = mock(TooManyAttempts.class);
        when(wait.minutes()).thenReturn(20L);
        doThrow(wait).when(registration).register(anyString(), any(), any(), any(), any(), any());

        Typing.send(find(AccountForm.class).single(), TYPED);

        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively()).contains("wait 20 minutes");
    }

    @Test
    void isClosedWhileTheCampusIsBeingSetUp() {
        when(operator.isOpen()).thenReturn(false);
        UI.getCurrent().navigate("register");

        assertThat(find(H1.class).single().getText()).isEqualTo("This campus is being set up");
        assertThat(find(AccountForm.class).all()).isEmpty();
    }

    @Test
    void showsThePasswordOnDemand() {
        var show = find(NativeButton.class).withText("Show").single();
        assertThat(input("password").getAttribute("autocomplete")).isEqualTo("new-password");

        test(show).click();
        assertThat(input("password").getAttribute("type")).isEqualTo("text");
        assertThat(show.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        test(show).click();
        assertThat(input("password").getAttribute("type")).isEqualTo("password");
    }

    private Element input(String name) {
        return find(Field.class).all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow().input();
    }
}
