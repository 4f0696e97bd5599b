package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody without script reports a barrier and gets a number, a day and an answer; an administrator sees to it. */
@InChromium
class ReportsJourney {

    private final Inspection inspection = new Inspection();

    @Test
    void aBarrierIsReportedConfirmedTakenUpAndAnswered(Browser browser, @TempDir Path data) throws Exception {
        try (var campus = RunningCampus.in(data)) {
            try (var plain = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE")
                    .setJavaScriptEnabled(false).setViewportSize(320, 640))) {
                var page = plain.newPage();
                page.navigate(campus.address("/catalogue"));
                page.click("footer >> text=Fehler oder Barriere melden");
                assertThat(page.locator("#page")).hasValue("/catalogue");
                page.check("#kind-BARRIER");
                page.fill("#email", "jonas@example");
                page.click("form button");
                assertThat(page.locator(".error-summary")).containsText("nicht vollständig");
                page.fill("#words", "Die Überschrift ist zu klein.");
                page.fill("#email", "jonas@example.org");
                page.click("form button");
                assertThat(page.locator("main")).containsText(Pattern.compile("Nummer M-\\w{6}[^!]*antworten spätestens"));
            }
            RunningCampus.await("the confirmation is written", () -> campus.mails().size() == 1);
            assertThat(Mails.text(campus.mails().getFirst())).contains("Wir antworten spätestens bis zum")
                    .doesNotContain("Überschrift");
            Reporter.at(campus).report("QUESTION", "Wann geht es los?", "");
            answer(browser, campus);
            RunningCampus.await("the answer is written", () -> campus.mails().size() == 2);
            assertThat(Mails.text(campus.mails().getLast())).contains("Jetzt ist sie größer.", "Überschrift");
        }
    }

    private void answer(Browser browser, RunningCampus campus) {
        try (var desk = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE")
                .setViewportSize(1280, 900))) {
            var page = desk.newPage();
            var admin = new Learner(page, new Hands.Keys(), QuizAnswers.of("respekt-am-arbeitsplatz", "de"));
            admin.signIn(campus, "admin@demo.test", "intercultural");
            page.navigate(campus.address("/admin/reports?kind=barrier"));
            var report = page.locator(".report");
            assertThat(report).containsText(Pattern.compile("noch \\d+ Tage"));
            admin.hands().press(report.locator("text=In Arbeit nehmen"));
            assertThat(report.locator(".said")).isFocused();
            admin.hands().press(report.locator("[type=submit]"));
            assertThat(report.locator("textarea")).hasAttribute("aria-invalid", "true");
            inspection.look(page, "reports-refused");
            admin.hands().type(report.locator("textarea"), "Jetzt ist sie größer.");
            admin.hands().press(report.locator("[type=submit]"));
            assertThat(report.locator(".said")).isFocused();
            assertThat(report).containsText("Per E-Mail beantwortet");
            inspection.look(page, "reports-answered");
            inspection.assertNothingFoundCloser(page, "reports-answered");

            page.navigate(campus.address("/admin/reports"));
            admin.hands().press(page.locator("text=Ohne Antwort schließen"));
            assertThat(report.locator(".said")).isFocused();
            page.navigate(campus.address("/admin/reports"));
            assertThat(page.locator("main")).containsText("Es ist nichts zu erledigen.");
        }
    }

    @Test
    void theOperatorsSignLanguageVideoIsShownOnceItIsThere(Browser browser, @TempDir Path data) throws Exception {
        try (var campus = RunningCampus.in(data);
                var phone = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE")
                        .setViewportSize(320, 640))) {
            var page = phone.newPage();
            page.navigate(campus.address("/"));
            assertThat(page.locator("video")).hasCount(0);
            page.navigate(campus.address("/accessibility"));
            assertThat(page.locator("main")).containsText("Es gibt noch kein Video in Deutscher Gebärdensprache");
            assertThat(page.locator("main")).containsText("Nicht von Menschen mit einem Screenreader getestet.");

            var folder = Files.createDirectories(data.resolve("sign-language"));
            Files.write(folder.resolve("video.mp4"), new byte[] {0});
            Files.writeString(folder.resolve("captions.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\nWillkommen.\n");
            Files.writeString(folder.resolve("transcript.txt"), "Willkommen bei IQ Campus.\n");
            page.navigate(campus.address("/"));
            assertThat(page.locator("video source")).hasAttribute("src", "/sign-language/video.mp4");
            inspection.look(page, "home-sign-language");
            inspection.assertNothingFoundCloser(page, "home-sign-language");
            page.navigate(campus.address("/accessibility"));
            assertThat(page.locator("main")).not().containsText("noch kein Video");
        }
    }
}
