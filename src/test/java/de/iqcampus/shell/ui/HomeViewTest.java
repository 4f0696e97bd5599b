package de.iqcampus.shell.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.iqcampus.design.FailureLog;
import de.iqcampus.design.HomeCard;
import de.iqcampus.identity.AccountProfile;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {CurrentUser.class, PageHeader.class, PersonMenu.class, FailureLog.class,
    HomeViewTest.Cards.class})
@ViewPackages(classes = MainLayout.class)
@SignedInAs(LEARNER_ID)
class HomeViewTest extends SpringBrowserlessTest {

    @MockitoBean AccountService accounts;
    @MockitoBean AuthenticationContext authentication;

    @BeforeEach
    void knowTheLearner() {
        when(accounts.profile(LEARNER)).thenReturn(
                new AccountProfile(LEARNER, "amina@example.com", "Amina", "Kaya", Locale.GERMAN));
        Cards.main = Optional.empty();
    }

    @Test
    void greetsByTheTimeInBerlinAndLeadsToTheCatalogue() {
        navigate(HomeView.class);

        assertThat(find(H1.class).single().getText()).contains("Amina");
        assertThat(find(Anchor.class, find(Main.class).single()).single().getHref()).isEqualTo("/catalogue");
    }

    @Test
    void showsTheCardsOfTheModules() {
        Cards.main = Optional.of(new H2("Weiter"));
        navigate(HomeView.class);

        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Weiter", "Nachweise");
        assertThat(find(Aside.class).all()).hasSize(1);
    }

    @Test
    void namesThePersonMarksThePlaceAndKeepsItInItsLinks() {
        navigate(HomeView.class);

        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Amina Kaya", "AK");
        assertThat(find(Anchor.class).all().stream()
                .filter(it -> "page".equals(it.getElement().getAttribute("aria-current"))).map(Anchor::getHref))
                .containsExactly("home");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("#content", "/help?page=%2Fhome#report", "/home?lang=en", "/home?theme=dark", "/imprint");
        assertThat(find(Main.class).single().getId()).contains("content");
    }

    @Test
    void showsWhatWentWrongInsideTheFrame() {
        when(accounts.profile(LEARNER)).thenReturn(
                new AccountProfile(LEARNER, "amina@example.com", "Amina", "Kaya", Locale.GERMAN));
        Cards.failure = Optional.of(new IllegalStateException("out of order"));
        try {
            navigate("home", FailureView.class);
            Cards.failure = Optional.of(new AccessDeniedException("not yours"));
            navigate("home", NotAllowedView.class);
        } finally {
            Cards.failure = Optional.empty();
        }
        navigate("home/nowhere", NotFoundView.class);

        assertThat(find(Main.class).single()).isNotNull();
    }

    @TestConfiguration
    static class Cards {

        static Optional<Component> main = Optional.empty();
        static Optional<RuntimeException> failure = Optional.empty();

        @Bean
        HomeCard mainCard() {
            return card(false, () -> main);
        }

        @Bean
        HomeCard asideCard() {
            return card(true, () -> main.map(it -> new H2("Nachweise")));
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC);
        }

        private static HomeCard card(boolean aside, Supplier<Optional<Component>> content) {
            return new HomeCard() {
                @Override public int order() {
                    return 0;
                }

                @Override public boolean aside() {
                    return aside;
                }

                @Override public Optional<Component> card() {
                    failure.ifPresent(it -> {
                        throw it;
                    });
                    return content.get();
                }
            };
        }
    }
}
