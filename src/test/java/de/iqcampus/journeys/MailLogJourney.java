package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.iqcampus.mail.ScriptedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail server lets the campus down, and an administrator sees to it, by keyboard. */
@InChromium
class MailLogJourney {

    @Test
    void anAdministratorSeesWhatBrokeAndSendsItAgain(Browser browser, @TempDir Path data) throws Exception {
        try (var server = new ScriptedServer();
                var campus = RunningCampus.in(data, "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + server.port());
                var desk = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"))) {
            server.answer("RCPT", "550 5.1.1 <jonas@example.org>: Jonas has left");
            var page = desk.newPage();
            register(page, campus, "jonas@example.org");
            var serverLog = campus.data().resolve("server.log");
            RunningCampus.await("the refusal is noted", () -> contains(serverLog, "ADDRESS_REFUSED (550 5.1.1)"));
            server.bePolite();
            server.answer(ScriptedServer.END, ScriptedServer.HANGS_UP);
            register(page, campus, "amina@example.org");
            RunningCampus.await("the letter is out", () -> server.letters().size() == 1);
            server.bePolite();

            var admin = new Learner(page, new Hands.Keys(), QuizAnswers.of("respekt-am-arbeitsplatz", "de"));
            admin.signIn(campus, "admin@demo.test", "intercultural");
            lookAtIt(page, campus.address("/admin/mail"), "");
            page.setViewportSize(1280, 900);
            page.navigate(campus.address("/admin/mail?status=in-doubt"));
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody")).containsText("a…@example.org");
            admin.hands().press(page.locator("tbody button").first());
            assertThat(page.locator("p.note")).isFocused();
            RunningCampus.await("it has arrived", () -> server.letters().size() == 1);

            page.navigate(campus.address("/admin/mail"));
            admin.hands().type(page.locator("#address"), "amina@example.org");
            admin.hands().press(page.locator("form [type=submit]"));
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody")).containsText("amina@example.org");
            assertThat(page.locator("tbody")).containsText("gesendet");
            assertThat(page.url()).endsWith("/admin/mail");
            assertThat(contains(serverLog, "@example.org")).as("the log names nobody").isFalse();
            lookAtIt(page, campus.address("/admin/mail?lang=en&status=given-up"), "-empty");
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void register(Page page, RunningCampus campus, String address) {
        page.navigate(campus.address("/register"));
        page.fill("input[name=given-name]", "Amina");
        page.fill("input[name=email]", address);
        page.fill("input[name=password]", "ein langes Kennwort");
        page.click("form button[type=submit], form .btn.primary");
        page.waitForURL(Pattern.compile("sent"));
    }

    private static void lookAtIt(Page page, String address, String name) {
        for (var look : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (var width : new int[] {1280, 390, 320}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
                page.setViewportSize(width, 844);
                page.navigate(address);
                page.locator(".mail-letters, .empty").waitFor();
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(
                        ScreensJourney.PICTURES.resolve("mail-log%s-%d-%s.png".formatted(name, width,
                                look.name().toLowerCase(Locale.ROOT)))));
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                        .as("scrolls sideways at %s", width).isNotPositive();
                assertThat(new AxeBuilder(page).withTags(ScreensJourney.RULES).analyze().getViolations())
                        .as("%s %s", width, look).isEmpty();
            }
        }
    }
}
