package de.iqcampus.signin.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Result;
import de.iqcampus.design.Typing;
import de.iqcampus.factors.AuthenticatorApps;
import de.iqcampus.factors.FactorKind;
import de.iqcampus.factors.FactorProblem;
import de.iqcampus.factors.FactorService;
import de.iqcampus.factors.Passkeys;
import de.iqcampus.factors.ProposedApp;
import de.iqcampus.factors.RecoveryCodes;
import de.iqcampus.factors.TestFactors;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {CurrentUser.class, FactorSection.class})
@ViewPackages(classes = SetUpFactorView.class)
@SignedInAs(LEARNER_ID)
class SetUpFactorViewTest extends SpringBrowserlessTest {

    static final ProposedApp APP = new ProposedApp("ABCDEFGH", "amina@example.org");

    @MockitoBean FactorService factors;
    @MockitoBean AuthenticatorApps apps;
    @MockitoBean Passkeys passkeys;
    @MockitoBean RecoveryCodes recovery;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void letsAnAppJoinAndShowsTheCodesOnce() {
        when(apps.propose(LEARNER)).thenReturn(APP);
        when(recovery.renew(LEARNER)).thenReturn(List.of("AAAA-BBBB-CCCC-DDDD"));
        doThrow(TestFactors.refusal(FactorProblem.CODE)).when(apps).add(LEARNER, APP, "Telefon", "1");
        navigate(SetUpFactorView.class);
        press("App mit Codes einrichten");
        assertThat(words()).contains("ABCD EFGH");
        assertThat(find(Image.class).single().getAlt()).isPresent();

        Typing.send(find(NativeForm.class).single(), Map.of("name", "Telefon", "code", "1"));
        assertThat(words()).contains("Dieser Code stimmt nicht", "ABCD EFGH");
        Typing.send(find(NativeForm.class).single(), Map.of("name", "Telefon", "code", "2"));
        verify(apps).add(LEARNER, APP, "Telefon", "2");
        assertThat(words()).contains("AAAA-BBBB-CCCC-DDDD");

        when(factors.factorsOf(LEARNER)).thenReturn(List.of(TestFactors.factor(FactorKind.APP, "Telefon")));
        when(recovery.left(LEARNER)).thenReturn(10);
        press("Ich habe die Codes aufbewahrt");
        assertThat(words()).contains("Telefon", "App mit Codes", "noch nicht benutzt", "noch 10")
                .doesNotContain("AAAA-BBBB-CCCC-DDDD");
    }

    @Test
    void renamesAndRemoves() {
        var laptop = TestFactors.factor(FactorKind.PASSKEY, "Laptop");
        when(factors.factorsOf(LEARNER)).thenReturn(List.of(laptop));
        navigate(SetUpFactorView.class);
        press("Umbenennen");
        Typing.send(find(NativeForm.class).single(), Map.of("name", "Rechner"));
        verify(factors).rename(LEARNER, laptop.id(), "Rechner");

        doThrow(TestFactors.refusal(FactorProblem.LAST)).when(factors).remove(LEARNER, laptop.id());
        press("Entfernen");
        assertThat(find(Result.class).single().getText()).contains("verlangen einen zweiten Faktor");
    }

    private void press(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private String words() {
        return find(SetUpFactorView.class).single().getElement().getTextRecursively();
    }
}
