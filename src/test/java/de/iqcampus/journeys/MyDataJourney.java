package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with a certificate takes everything along and leaves; nothing of them stays. */
@InChromium
class MyDataJourney {

    static final String EMAIL = "zoe@example.org";
    static final String PASSWORD = "ein langes Kennwort";
    static final String NOTE = "Darüber denke ich nach.";

    private final Inspection inspection = new Inspection();

    @Test
    void takesEverythingAlongAndLeaves(Browser browser, @TempDir Path data) throws Exception {
        try (var campus = RunningCampus.in(data);
                var context = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"))) {
            var page = context.newPage();
            register(campus, page);
            new Learner(page, new Hands.Finger(), QuizAnswers.of("perspektiven-wechseln", "de")).workThrough();
            page.navigate(campus.address("/certificates"));
            var found = Pattern.compile("IQ-\\d{4}-\\w{4}-\\w{4}").matcher(page.locator("main").innerText());
            assertThat(found.find()).isTrue();
            var serial = found.group();

            page.navigate(campus.address("/account"));
            page.locator("main a[href=my-data]").click();
            assertThat(page.locator("h1")).hasText("Meine Daten");
            look(page);
            takeAlong(page, serial);
            leave(page, serial);

            page.navigate(campus.address("/login"));
            page.fill("[name=username]", EMAIL);
            page.fill("[name=password]", PASSWORD);
            page.click("form button[type=submit]");
            page.waitForURL(Pattern.compile("/login\\?error"));
            page.navigate(campus.address("/verify/" + serial));
            assertThat(page.locator("main")).not().containsText("Perspektiven wechseln");
            RunningCampus.await("the last letter is all there is", () -> campus.mails().size() == 1
                    && campus.mails().getFirst().toString().contains("account-erased"));
        }
    }

    private static void register(RunningCampus campus, Page page) throws Exception {
        page.navigate(campus.address("/enrol/perspektiven-wechseln"));
        page.click("a[href^=register]");
        page.fill("input[name=given-name]", "Zoë");
        page.fill("input[name=family-name]", "Łukasiewicz-Öztürk");
        page.fill("input[name=email]", EMAIL);
        page.fill("input[name=password]", PASSWORD);
        page.click("form button[type=submit], form .btn.primary");
        RunningCampus.await("the confirmation is written", () -> !campus.mails().isEmpty());
        page.navigate(campus.address(Mails.link(campus.mails().getFirst(), "/confirm/")));
        page.fill("input[name=password]", PASSWORD);
        page.click("form button[type=submit]");
        page.waitForURL(Pattern.compile("/learn/[^/]+/.+"));
        page.locator(".step-head h1").waitFor();
    }

    private static void takeAlong(Page page, String serial) throws Exception {
        var download = page.waitForDownload(() -> page.locator("main a.btn.primary").click());
        assertThat(download.suggestedFilename()).isEqualTo("iq-campus-data.zip");
        try (var zip = new ZipFile(download.path().toFile())) {
            var json = new String(zip.getInputStream(zip.getEntry("data.json")).readAllBytes(), StandardCharsets.UTF_8);
            var html = new String(zip.getInputStream(zip.getEntry("index.html")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(json).contains(EMAIL, "Łukasiewicz-Öztürk", serial, NOTE).doesNotContain("$2a$");
            assertThat(html).contains("lang=\"de\"", serial, NOTE).doesNotContain("<script");
            assertThat(zip.getEntry("certificates/" + serial + "-de.pdf").getSize()).isPositive();
            var readable = Files.createTempDirectory("my-data").resolve("index.html");
            Files.writeString(readable, html);
            var other = page.context().newPage();
            other.navigate(readable.toUri().toString());
            assertThat(other.locator("h1")).hasText("Meine Daten bei IQ Campus");
            var closer = new Inspection();
            closer.look(other, "my-data-export");
            closer.assertNothingFound();
            other.close();
        }
    }

    private void leave(Page page, String serial) {
        var card = page.locator(".account > section").last();
        assertThat(card).containsText(serial);
        card.locator("[name=present-password]").fill("guess");
        card.locator("button[type=submit]").click();
        assertThat(card.locator(".error-summary")).containsText("nichts gelöscht");
        card.locator("[name=present-password]").fill(PASSWORD);
        card.locator("button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("/goodbye"));
        assertThat(page.locator("main h1")).hasText("Ihr Konto wurde gelöscht");
        inspection.look(page, "goodbye");
        inspection.assertNothingFound();
    }

    private void look(Page page) {
        for (var look : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
            for (var width : List.of(1280, 390, 320)) {
                page.setViewportSize(width, 900);
                inspection.look(page, "my-data-%s-%d".formatted(look.name().toLowerCase(Locale.ROOT), width));
            }
        }
        page.setViewportSize(1280, 900);
        inspection.assertNothingFoundCloser(page, "my-data");
    }
}
