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
import de.iqcampus.design.Field;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountProfile;
import de.iqcampus.identity.InvitationAcceptance;
import de.iqcampus.identity.LinkNotValid;
import de.iqcampus.signin.Door;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration
@ViewPackages(classes = InvitedView.class)
class InvitedViewTest extends SpringBrowserlessTest {

    static final Map<String, String> TYPED =
            Map.of("given-name", "Amina", "family-name", "Kaya", "password", "drei Birnen");

    @MockitoBean InvitationAcceptance invitations;
    @MockitoBean Door door;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(invitations.invited("abc")).thenReturn(Optional.of(
                new AccountProfile(LEARNER, "amina@example.org", "Amina", "Kaja", Locale.GERMAN)));
    }

    @Test
    void showsTheNameToBeCheckedAndOpensTheDoor() {
        when(invitations.accept("abc", "Amina", "Kaya", "drei Birnen")).thenReturn(LEARNER);
        UI.getCurrent().navigate("invited/abc");
        assertThat(find(Field.class).all()).extracting(it -> it.input().getProperty("value"))
                .startsWith("amina@example.org", "Amina", "Kaja");

        Typing.send(find(AccountForm.class).single(), TYPED);

        verify(door).open(eq(LEARNER), any(), any());
    }

    @Test
    void saysWhatToDoWithAnOldLetter() {
        when(invitations.accept(any(), any(), any(), any())).thenThrow(new LinkNotValid());
        UI.getCurrent().navigate("invited/abc");
        Typing.send(find(AccountForm.class).single(), TYPED);
        verifyNoInteractions(door);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("um einen neuen Brief");

        UI.getCurrent().navigate("invited/older");
        assertThat(find(AccountForm.class).all()).isEmpty();
    }
}
