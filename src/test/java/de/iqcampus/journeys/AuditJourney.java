package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InChromium
class AuditJourney {

    @Test
    void anAdministratorFindsWhatAPersonDidAndProvesTheLog(Browser browser, @TempDir Path data) throws Exception {
        try (var campus = RunningCampus.in(data)) {
            takeUpACourse(browser, campus);
            try (var desk = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"))) {
                var page = desk.newPage();
                person(page).signIn(campus, "admin@demo.test", "intercultural");
                page.navigate(campus.address("/admin/audit"));
                assertThat(page.locator(".audit-lines")).containsText("Der Campus hat den Kurs „");

                page.fill("#person", "nobody@demo.test");
                page.click(".audit-filter [type=submit]");
                assertThat(page.locator(".error-summary a")).isVisible();
                page.fill("#person", "learner@demo.test");
                page.click(".audit-filter [type=submit]");
                assertThat(page).hasURL(Pattern.compile("/admin/audit\\?person=[0-9a-f-]{36}$"));
                assertThat(page.locator(".audit-lines tbody tr").first())
                        .containsText("Amina Kowalczyk-Öztürk hat den Kurs „");
                assertThat(page.locator(".audit-lines tbody tr", new Page.LocatorOptions()
                        .setHasNotText("Amina Kowalczyk-Öztürk"))).hasCount(0);

                var table = page.waitForDownload(() -> page.click("text=CSV"));
                assertThat(Files.readString(table.path())).contains("audit.exported-person", "enrolment.begun");
                RunningCampus.await("what was done is sealed", () -> isSealed(page));
            }
        }
        assertThat(verify(data)).matches("\\d+ entries, chain whole, last sealed \\S+, ends with \\p{XDigit}{64}\\R");
    }

    private static void takeUpACourse(Browser browser, RunningCampus campus) {
        try (var phone = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"))) {
            var learner = person(phone.newPage());
            learner.signIn(campus, "learner@demo.test", "intercultural");
            learner.enrol(campus, "respekt-am-arbeitsplatz");
        }
    }

    private static Learner person(Page page) {
        return new Learner(page, new Hands.Finger(), QuizAnswers.of("respekt-am-arbeitsplatz", "de"));
    }

    private static boolean isSealed(Page page) {
        page.click("text=Kette prüfen");
        page.locator(".audit-tools .note").waitFor();
        return page.locator(".audit-tools .note.good").innerText().contains("Die Kette ist unversehrt");
    }

    /** As an auditor does, while nobody else has the database. */
    private static String verify(Path data) throws IOException, InterruptedException {
        var command = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", System.getProperty("iqcampus.jar", "target/iq-campus.jar"), "--verify-audit",
                "--iqcampus.data=" + data.toAbsolutePath())).redirectErrorStream(true).start();
        var words = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(command.waitFor()).as(words).isZero();
        return words;
    }
}
