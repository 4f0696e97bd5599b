package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lost connection and a lost session are told in the person's language, seen and heard, and there is a way back. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptionsJourney {

    static final Browser.NewContextOptions OPTIONS = new Browser.NewContextOptions()
            .setReducedMotion(ReducedMotion.REDUCE).setLocale("fr-FR"); // the language is the one chosen, not this

    private final Inspection inspection = new Inspection();
    private RunningCampus campus;

    @BeforeAll
    void start(@TempDir Path data) {
        campus = RunningCampus.in(data);
    }

    @AfterAll
    void stop() {
        campus.close();
    }

    @AfterEach
    void nothingFound() {
        inspection.assertNothingFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void aLostConnectionIsToldAndWhatWasAnsweredMeanwhileIsSentAfterwards(String language, Browser browser) {
        try (var context = browser.newContext(OPTIONS)) {
            context.addCookies(List.of(campus.speaking(language)));
            var page = context.newPage();
            var screenReader = Announcements.on(page);
            var sentence = sorting(page).nth(language.equals("de") ? 0 : 1); // the learner is the same
            var notice = page.locator("vaadin-connection-indicator .v-status-message");
            assertThat(notice).hasCSS("opacity", "0");

            screenReader.assertSays(words("shell.connection.gave-up", language), () -> context.setOffline(true));
            screenReader.assertSays(words("shell.connection.lost", language),
                    () -> sentence.locator("label").last().click());
            assertThat(notice).hasCSS("opacity", "1");
            inspection.lookAtWindow(page, "connection-lost-" + language);

            context.setOffline(false);
            assertThat(sentence.locator("[role=status] b")).isVisible();
            assertThat(notice).hasCSS("opacity", "0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void anExpiredSessionIsToldAndTheWayLeadsBackToTheStep(String language, Browser browser) {
        try (var context = browser.newContext(OPTIONS)) {
            context.addCookies(List.of(campus.speaking(language)));
            var page = context.newPage();
            sorting(page);
            var session = context.cookies().stream().filter(it -> it.name.equals("JSESSIONID")).findFirst().orElseThrow();
            session.value = "0123456789ABCDEF0123456789ABCDEF";
            context.addCookies(List.of(session));
            assertTellsAndLeadsBack(page, "shell.session-expired", language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void aDeletedCookieIsToldAndTheWayLeadsBackToTheStep(String language, Browser browser) {
        try (var context = browser.newContext(OPTIONS)) {
            context.addCookies(List.of(campus.speaking(language)));
            var page = context.newPage();
            sorting(page);
            context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            assertTellsAndLeadsBack(page, "shell.cookie-missing", language);
        }
    }

    private void assertTellsAndLeadsBack(Page page, String key, String language) {
        var step = page.url();
        page.locator(".exercise fieldset").nth(2).locator("label").first().click();
        var message = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(message).isFocused();
        assertThat(message).containsText(words(key, language));
        assertThat(message).containsText(words(key + ".text", language));
        inspection.lookAtWindow(page, key.replace("shell.", "") + "-" + language);

        page.keyboard().press("Enter");
        page.waitForURL("**/login");
        page.fill("input[name=username]", "learner@demo.test");
        page.fill("input[name=password]", "intercultural");
        page.click("form button[type=submit]");
        page.waitForURL(step);
        page.locator(".exercise fieldset").first().waitFor();
    }

    /** The sentences of an exercise, each with its own feedback. */
    private Locator sorting(Page page) {
        var learner = new Learner(page, new Hands.Finger(), QuizAnswers.of("respekt-am-arbeitsplatz", "de"));
        learner.signIn(campus, "learner@demo.test", "intercultural");
        learner.enrol(campus, "respekt-am-arbeitsplatz");
        page.navigate(page.url().replaceAll("[^/]+$", "write-it-down"));
        page.locator(".exercise fieldset").first().waitFor();
        return page.locator(".exercise fieldset");
    }

    private static String words(String key, String language) {
        return ResourceBundle.getBundle("vaadin-i18n.translations", language.equals("en") ? Locale.ROOT
                : Locale.of(language)).getString(key);
    }
}
