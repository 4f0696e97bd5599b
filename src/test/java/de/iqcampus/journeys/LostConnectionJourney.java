package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

@InChromium
class LostConnectionJourney {

    static final String QUIZ = "respekt-am-arbeitsplatz";

    @Test
    void aKilledServerLosesNoStoredAnswerOnTheEmbeddedDatabase(Browser browser, @TempDir Path data) {
        try (var campus = RunningCampus.in(data)) {
            killInAQuiz(browser, campus);
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "IQCAMPUS_TEST_MYSQL", matches = "jdbc:mysql:.+",
            disabledReason = "no real MySQL is named by IQCAMPUS_TEST_MYSQL")
    void aKilledServerLosesNoStoredAnswerOnMySql(Browser browser, @TempDir Path data) throws SQLException {
        try (var campus = RunningCampus.onMySql(data, OwnSchema.named("iqcampus_journey"))) {
            killInAQuiz(browser, campus);
        }
    }

    @Test
    void twoTabsDoNotCorruptAnAttempt(Browser browser, @TempDir Path data) {
        try (var campus = RunningCampus.in(data); var desk = browser.newContext()) {
            var first = learner(desk.newPage());
            first.signIn(campus, "learner@demo.test", "intercultural");
            first.enrol(campus, QUIZ);
            first.page().navigate(first.page().url().replaceAll("[^/]+$", "knowledge-check"));
            var second = learner(desk.newPage());
            second.page().navigate(first.page().url());

            begin(first.page());
            second.page().reload();
            begin(second.page());
            first.answerPage(first.page().locator(".exercise"));
            second.answerPage(second.page().locator(".exercise"));
            first.turnPage(first.page().locator(".exercise"));
            first.answerPage(first.page().locator(".exercise"));
            first.page().locator(".exercise button.primary").click();

            assertThat(first.page().locator(".quiz-result")).isVisible();
            second.page().reload();
            assertThat(second.page().locator(".quiz-result.passed")).isVisible();
        }
    }

    private void killInAQuiz(Browser browser, RunningCampus campus) {
        try (var desk = browser.newContext()) {
            var learner = learner(desk.newPage());
            var page = learner.page();
            learner.signIn(campus, "learner@demo.test", "intercultural");
            learner.enrol(campus, QUIZ);
            var quiz = page.url().replaceAll("[^/]+$", "knowledge-check");
            page.navigate(quiz);
            begin(page);
            learner.answerPage(page.locator(".exercise"));
            var given = given(page);
            assertThat(given).as("answers given before the kill").isNotZero();

            campus.kill();
            campus.startAgain();

            learner.signIn(campus, "learner@demo.test", "intercultural");
            page.navigate(quiz);
            page.locator(".exercise h2").first().waitFor();
            var back = page.locator(".exercise button:has-text('Vorherige'), .exercise button:has-text('Previous')");
            if (back.count() > 0) {
                back.click();
            }
            RunningCampus.await("the " + given + " answers are shown again, not " + given(page),
                    () -> given(page) == given);
        }
    }

    /** How many choices, selections and words stand in the page's fields. */
    private static int given(Page page) {
        return ((Number) page.evaluate("""
                () => document.querySelectorAll('.exercise input:checked').length
                  + [...document.querySelectorAll('.exercise select, .exercise input[type=text]')]
                    .filter(it => it.value !== '').length""")).intValue();
    }

    private static void begin(Page page) {
        page.locator(".exercise").waitFor();
        var begin = page.locator(".exercise button:has-text('Quiz beginnen'), .exercise button:has-text('Start quiz'), "
                + ".exercise button:has-text('Begin')");
        if (begin.count() > 0) {
            begin.click();
        }
        page.locator(".exercise fieldset").first().waitFor();
    }

    private static Learner learner(Page page) {
        return new Learner(page, new Hands.Finger(), QuizAnswers.of(QUIZ, "de"));
    }
}
