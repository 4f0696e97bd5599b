package de.iqcampus.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.Notice;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.DemoPeople;
import de.iqcampus.identity.DemoPerson;
import de.iqcampus.signin.OtherDoor;
import de.iqcampus.signin.SecondStep;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = LoginView.class)
class LoginViewTest extends SpringBrowserlessTest {

    @MockitoBean DemoPeople demo;
    @MockitoBean SecondStep second;
    @MockitoBean OtherDoor other;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void isAFormThatPasswordManagersKnow() {
        navigate(LoginView.class);

        var form = find(SignInForm.class).single().getElement();
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(form.getAttribute("action")).isEqualTo("login");
        assertThat(form.getOuterHTML()).contains("name=\"username\"", "name=\"password\"", "name=\"remember-me\"",
                "autocomplete=\"username\"", "autocomplete=\"current-password\"", "for=\"remember-me\"");
        assertThat(find(Notice.class).all()).isEmpty();
        assertThat(find(DemoList.class).all()).isEmpty();
    }

    @Test
    void saysWhyTheLastAttemptFailed() {
        assertThat(problem(Map.of("error", ""))).contains("Adresse oder Passwort stimmt nicht");
        assertThat(problem(Map.of("error", "wait", "minutes", "3"))).contains("warten Sie 3 Minuten");
        assertThat(problem(Map.of("error", "wait", "minutes", "x"))).contains("warten Sie eine Minute");
        assertThat(problem(Map.of("error", "unconfirmed"))).contains("noch nicht bestätigt", "anfordern");
    }

    @Test
    void offersTheDemoPeople() {
        when(demo.all()).thenReturn(List.of(new DemoPerson("learner", "learner@demo.test", "intercultural")));
        navigate(LoginView.class);

        var button = find(NativeButton.class).from(find(DemoList.class).single()).single();
        assertThat(button.getElement().getTextRecursively()).isEqualTo("Lernen im Betrieblearner@demo.test");
        test(button).click();
    }

    @Test
    void offersEachWayInBesideThePassword() {
        when(other.ways()).thenReturn(List.of(new OtherDoor.Way("Nordwerk", "/to/campus"),
                new OtherDoor.Way("Handelskammer", "/to/kammer")));
        navigate(LoginView.class);

        assertThat(find(Anchor.class).withClassName("btn").all()).extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(tuple("Mit Nordwerk anmelden", "/to/campus"),
                        tuple("Mit Handelskammer anmelden", "/to/kammer"));
        assertThat(find(PrivacyNotice.class).all()).as("said once").hasSize(1);
    }

    private String problem(Map<String, String> query) {
        UI.getCurrent().navigate("login", QueryParameters.simple(query));
        var notice = find(Notice.class).single().getElement();
        assertThat(notice.getAttribute("role")).isEqualTo("alert");
        return notice.getTextRecursively();
    }
}
