package de.iqcampus.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import de.iqcampus.identity.LinkNotValid;
import de.iqcampus.identity.Registration;
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

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void confirmsAndLeadsToTheDoor() {
        UI.getCurrent().navigate("confirm/abc");

        verify(registration).confirm("abc");
        assertThat(find(H1.class).single().getText()).isEqualTo("Ihre Adresse ist bestätigt");
    }

    @Test
    void sendsANewLinkInPlaceOfAnOldOne() {
        doThrow(mock(LinkNotValid.class)).when(registration).confirm("old");
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
