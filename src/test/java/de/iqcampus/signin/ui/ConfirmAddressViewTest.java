package de.iqcampus.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.AddressConfirmation;
import de.iqcampus.identity.LinkNotValid;
import de.iqcampus.identity.Refusals;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration
@ViewPackages(classes = ConfirmAddressView.class)
class ConfirmAddressViewTest extends SpringBrowserlessTest {

    static final String ADDRESS = "amina@home.example";

    @MockitoBean AddressConfirmation addresses;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void isDoneForWhoeverIsSignedInToTheAccount() {
        when(addresses.confirm("abc")).thenReturn(Optional.of(ADDRESS));
        UI.getCurrent().navigate("confirm-address/abc");

        assertThat(find(H1.class).single().getText()).isEqualTo("Die Adresse ist bestätigt");
        assertThat(find(DoorCard.class).single().getElement().getTextRecursively()).contains(ADDRESS);
    }

    @Test
    void asksEverybodyElseForThePassword() {
        when(addresses.confirm("abc")).thenReturn(Optional.empty());
        when(addresses.confirm("abc", "guess")).thenThrow(Refusals.because(AccountProblem.PRESENT_PASSWORD));
        when(addresses.confirm("abc", "drei Birnen")).thenReturn(ADDRESS);
        UI.getCurrent().navigate("confirm-address/abc");
        var form = find(AccountForm.class).single();

        Typing.send(form, Map.of("present-password", "guess"));
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("nicht Ihr jetziges Passwort");
        Typing.send(form, Map.of("present-password", "drei Birnen"));
        assertThat(find(H1.class).single().getText()).isEqualTo("Die Adresse ist bestätigt");
    }

    @Test
    void saysThatALinkIsNotValid() {
        when(addresses.confirm("old")).thenThrow(mock(LinkNotValid.class));
        UI.getCurrent().navigate("confirm-address/old");
        assertThat(find(H1.class).single().getText()).startsWith("Dieser Link ist nicht");
    }

    @Test
    void saysThatALinkWasUsedMeanwhile() {
        when(addresses.confirm("abc")).thenReturn(Optional.empty());
        when(addresses.confirm("abc", "drei Birnen")).thenThrow(mock(LinkNotValid.class));
        UI.getCurrent().navigate("confirm-address/abc");
        Typing.send(find(AccountForm.class).single(), Map.of("present-password", "drei Birnen"));
        assertThat(find(H1.class).single().getText()).startsWith("Dieser Link ist nicht");
    }

    @Test
    void asksNothingWithoutALink() {
        UI.getCurrent().navigate("confirm-address");
        verifyNoInteractions(addresses);
        assertThat(find(H1.class).single().getText()).startsWith("Dieser Link ist nicht");
    }
}
