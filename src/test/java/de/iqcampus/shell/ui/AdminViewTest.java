package de.iqcampus.shell.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.iqcampus.design.FailureLog;
import de.iqcampus.identity.AccountProfile;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {CurrentUser.class, PageHeader.class, PersonMenu.class, FailureLog.class})
@ViewPackages(classes = MainLayout.class)
@SignedInAs(value = LEARNER_ID, roles = {Role.LEARNER, Role.ADMIN})
class AdminViewTest extends SpringBrowserlessTest {

    @MockitoBean AccountService accounts;
    @MockitoBean AuthenticationContext authentication;
    @MockitoBean Clock clock;

    @BeforeEach
    void inGerman() {
        when(accounts.profile(LEARNER)).thenReturn(
                new AccountProfile(LEARNER, "amina@example.com", "Amina", "Kaya", Locale.GERMAN));
        UI.getCurrent().setLocale(Locale.GERMAN);
        RouteConfiguration.forApplicationScope().setRoute("admin/sample", SampleView.class);
    }

    @Test
    void listsThePagesOfTheAdministrationWithALineEach() {
        navigate(AdminView.class);

        assertThat(find(Anchor.class, find(Main.class).single()).all()).extracting(Anchor::getHref)
                .containsExactly("admin/sample");
        assertThat(find(Main.class).single().getElement().getTextRecursively())
                .contains("Meldungen", "und Ihre Antworten");
    }

    @Test
    void hasOneEntryForTheWholeAdministrationInTheMenu() {
        navigate(AdminView.class);

        assertThat(find(Nav.class).withId("menu").single().getChildren().map(Anchor.class::cast)
                .map(Anchor::getHref)).containsExactly("home", "/catalogue", "admin", "/help");
    }

    /** Registered by hand: with an annotation it would be a page of every other test as well. */
    @Menu(title = "feedback.reports") @RolesAllowed("ADMIN")
    static class SampleView extends Div { }
}
