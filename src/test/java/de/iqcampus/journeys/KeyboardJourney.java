package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import de.iqcampus.accessibility.KeyboardResults;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InChromium
class KeyboardJourney {

    @Test
    void takesACourseInEnglishByKeyboardAlone(Browser browser, @TempDir Path data) {
        try (var campus = RunningCampus.in(data);
                var desk = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB")
                        .setViewportSize(1280, 900))) {
            var page = desk.newPage();
            var learner = new Learner(page, new Hands.Keys(), QuizAnswers.of("respekt-am-arbeitsplatz", "en"));
            learner.signIn(campus, "learner@demo.test", "intercultural");
            learner.enrol(campus, "respekt-am-arbeitsplatz");
            learner.hands().press(page.locator(".step-tools button[lang=en]"));
            assertThat(page.locator(".step-head h1")).hasAttribute("lang", "en");
            learner.workThrough();

            page.navigate(campus.address("/certificates"));
            assertThat(page.locator("main")).containsText("IQ-2026-");
            Claims.areProvenBy(new KeyboardResults(LocalDate.now(), "Chromium " + browser.version(),
                    List.of("respekt-am-arbeitsplatz")));
        }
    }
}
