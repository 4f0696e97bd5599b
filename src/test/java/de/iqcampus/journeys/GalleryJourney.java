package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every type of exercise, played to its end by mouse, by keyboard alone and on a phone, each by somebody else. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GalleryJourney {

    private static final String GALLERY = "exercise-gallery";

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

    @Test
    void byMouseAndEverythingTwice(Browser browser) {
        try (var desk = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE")
                .setViewportSize(1280, 900))) {
            var learner = enrolled(desk, "learner@demo.test", new Hands.Finger(), "de");
            while (!learner.step().isEmpty()) {
                for (var exercise : learner.page().locator(".exercise").all()) {
                    learner.work(exercise);
                    new Player(learner.page(), learner.hands()).playAgain(exercise);
                }
                look(learner, "mouse");
                learner.goOn();
            }
            assertCertified(learner);
        }
    }

    @Test
    void byKeyboardAlone(Browser browser) {
        try (var desk = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB")
                .setViewportSize(1280, 900))) {
            playThrough(enrolled(desk, "jobcentre@demo.test", new Hands.Keys(), "en"), "keyboard");
        }
    }

    @Test
    void onAPhone(Browser browser) {
        try (var phone = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE")
                .setViewportSize(390, 844).setHasTouch(true).setIsMobile(true))) {
            playThrough(enrolled(phone, "lead@demo.test", new Hands.Finger(), "de"), "phone");
        }
    }

    private void playThrough(Learner learner, String way) {
        while (!learner.step().isEmpty()) {
            learner.workStep();
            look(learner, way);
            learner.goOn();
        }
        assertCertified(learner);
    }

    private Learner enrolled(BrowserContext context, String email, Hands hands, String language) {
        var learner = new Learner(context.newPage(), hands, QuizAnswers.of(GALLERY, language));
        learner.signIn(campus, email, "intercultural");
        learner.enrol(campus, GALLERY);
        if (!language.equals(learner.page().locator(".step-head h1").getAttribute("lang"))) {
            learner.hands().press(learner.page().locator(".step-tools button[lang=" + language + "]"));
            assertThat(learner.page().locator(".step-head h1")).hasAttribute("lang", language);
        }
        return learner;
    }

    private void look(Learner learner, String way) {
        inspection.look(learner.page(), "gallery-" + learner.step() + "-" + way);
        inspection.assertNothingFound();
    }

    private void assertCertified(Learner learner) {
        learner.page().navigate(campus.address("/certificates"));
        assertThat(learner.page().locator("main")).containsText("IQ-2026-");
    }
}
