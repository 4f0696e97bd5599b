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
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.FirstAdministrator;
import de.iqcampus.identity.LinkNotValid;
import de.iqcampus.identity.Refusals;
import de.iqcampus.signin.Door;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration
@ViewPackages(classes = SetUpView.class)
class SetUpViewTest extends SpringBrowserlessTest {

    static final Map<String, String> TYPED =
            Map.of("given-name", "Thảo", "family-name", "B.", "password", "drei Birnen");

    @MockitoBean FirstAdministrator first;
    @MockitoBean Door door;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(first.address("abc")).thenReturn(Optional.of("first@campus.example"));
    }

    @Test
    void opensAccountAndDoor() {
        when(first.setUp("abc", "Thảo", "B.", "drei Birnen", Locale.GERMAN)).thenReturn(LEARNER);
        UI.getCurrent().navigate("setup/abc");
        assertThat(find(Field.class).first().input().getProperty("value")).isEqualTo("first@campus.example");

        Typing.send(find(AccountForm.class).single(), TYPED);

        verify(door).open(eq(LEARNER), any(), any());
    }

    @Test
    void asksWhoHasAnAccountForNothingButTheDoor() {
        when(first.isKnown("abc")).thenReturn(true);
        UI.getCurrent().navigate("setup/abc");
        assertThat(find(Field.class).all()).extracting(Field::name).containsExactly("email");

        Typing.send(find(AccountForm.class).single(), Map.of());

        verify(first).promote("abc");
        verifyNoInteractions(door);
    }

    @Test
    void saysWhatIsWrong() {
        when(first.setUp(any(), any(), any(), any(), any()))
                .thenThrow(Refusals.because(AccountProblem.PASSWORD_TOO_SHORT)).thenThrow(new LinkNotValid());
        UI.getCurrent().navigate("setup/abc");

        Typing.send(find(AccountForm.class).single(), TYPED);
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("mindestens 10 Zeichen");
        Typing.send(find(AccountForm.class).single(), TYPED);
        assertThat(find(AccountForm.class).all()).isEmpty();
    }

    @Test
    void knowsNoOtherLink() {
        UI.getCurrent().navigate("setup/old");

        assertThat(find(AccountForm.class).all()).isEmpty();
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("nicht mehr gültig");
    }
}
