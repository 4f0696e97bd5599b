package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InChromium
class CertificateJourney {

    static final String PASSWORD = "ein langes Kennwort";

    @Test
    void registersTakesACourseOnThePhoneAndHoldsACertificateThatAnyoneCanCheck(Browser browser, @TempDir Path data)
            throws Exception {
        try (var campus = RunningCampus.in(data);
                var phone = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE")
                        .setViewportSize(390, 844).setHasTouch(true).setIsMobile(true))) {
            var page = phone.newPage();
            page.navigate(campus.address("/enrol/perspektiven-wechseln"));
            page.click("a[href^=register]");
            page.fill("input[name=given-name]", "Zoë");
            page.fill("input[name=family-name]", "Łukasiewicz-Öztürk");
            page.fill("input[name=email]", "zoe@example.org");
            page.fill("input[name=password]", PASSWORD);
            page.click("form button[type=submit], form .btn.primary");
            RunningCampus.await("the confirmation is written", () -> !campus.mails().isEmpty());

            page.navigate(campus.address(Mails.link(campus.mails().getFirst(), "/confirm/")));
            page.fill("input[name=password]", PASSWORD);
            page.click("form button[type=submit]");
            page.waitForURL(Pattern.compile("/learn/[^/]+/.+")); // where the way to the door began
            page.locator(".step-head h1").waitFor();
            var learner = new Learner(page, new Hands.Finger(), QuizAnswers.of("perspektiven-wechseln", "de"));
            learner.workThrough();

            page.navigate(campus.address("/certificates"));
            var serial = Pattern.compile("IQ-\\d{4}-\\w{4}-\\w{4}");
            var text = page.locator("main").innerText();
            var found = serial.matcher(text);
            assertThat(found.find()).as("a serial on the page: %s", text).isTrue();

            var download = page.waitForDownload(
                    () -> page.locator("main a[download], main a[href*='pdf']").first().click());
            var pdf = Files.readAllBytes(download.path());
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

            page.navigate(campus.address("/verify/" + found.group()));
            assertThat(page.locator("main")).containsText("Perspektiven wechseln");
            assertThat(page.locator("main")).not().containsText("Łukasiewicz");
        }
    }
}
