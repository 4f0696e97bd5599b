package de.iqcampus.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import de.iqcampus.design.Field;
import de.iqcampus.design.Typing;
import de.iqcampus.factors.FactorProblem;
import de.iqcampus.factors.TestFactors;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.DemoPeople;
import de.iqcampus.signin.SecondStep;
import de.iqcampus.signin.SecondStep.Awaited;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = SecondFactorView.class)
class SecondFactorViewTest extends SpringBrowserlessTest {

    @MockitoBean SecondStep second;
    @MockitoBean DemoPeople demo;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void leadsToTheDoorWhomNobodyAwaits() {
        UI.getCurrent().navigate("second-factor");
        assertThat(find(H1.class).single().getText()).isEqualTo("Anmelden");
    }

    @Test
    void asksForWhatThePersonHas() {
        open(new Awaited(true, false, true));

        var code = find(Field.class).all().getFirst().input();
        assertThat(code.getAttribute("autocomplete")).isEqualTo("one-time-code");
        assertThat(code.getAttribute("inputmode")).isEqualTo("numeric");
        assertThat(words()).contains("bleibt 30 Tage angemeldet", "Wiederherstellungscode");
        assertThat(find(PasskeyButton.class).all()).isEmpty();

        open(new Awaited(false, true, false));
        assertThat(find(PasskeyButton.class).all()).hasSize(1);
        assertThat(find(Field.class).all()).hasSize(1);
    }

    @Test
    void saysThatACodeIsWrongAndTakesTheNext() {
        when(second.byCode(eq("1"), any(), any())).thenThrow(TestFactors.refusal(FactorProblem.CODE));
        when(second.byCode(eq("2"), any(), any())).thenReturn("/home");
        open(new Awaited(true, false, false));

        Typing.send(find(AccountForm.class).all().getFirst(), Map.of("code", "1"));
        assertThat(words()).contains("Dieser Code stimmt nicht");
        Typing.send(find(AccountForm.class).all().getFirst(), Map.of("code", "2"));
        verify(second).byCode(eq("2"), any(), any());
    }

    private void open(Awaited awaited) {
        when(second.awaited(any())).thenReturn(Optional.of(awaited));
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate("second-factor");
    }

    private String words() {
        return find(SecondFactorView.class).single().getElement().getTextRecursively();
    }
}
