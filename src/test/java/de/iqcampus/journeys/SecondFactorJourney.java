package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.iqcampus.factors.TestFactors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner who wants a second factor, an administrator who must have one: by app, by recovery code, by passkey. */
@InChromium
class SecondFactorJourney {

    static final String LEARNER = "learner@demo.test";
    static final String ADMIN = "admin@demo.test";
    static final String PASSWORD = "intercultural";
    static final String AUTHENTICATOR = """
            {"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
              "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""";

    private final Inspection inspection = new Inspection();

    @Test
    void provesPeopleTwice(Browser browser, @TempDir Path data) {
        try (var campus = RunningCampus.in(data, "--iqcampus.second-factor.required-for=ADMIN");
                var desk = context(browser); var phone = context(browser); var spare = context(browser);
                var laptop = context(browser)) {
            var page = atDoor(campus, desk, LEARNER);
            page.waitForURL(Pattern.compile("/home"));
            page.navigate(campus.address("/account"));
            var key = joinApp(page);
            var codes = keepCodes(page);

            var elsewhere = byCode(campus, phone, key);
            byRecoveryCode(campus, spare, codes.getFirst());
            confirmsWhenStale(campus, phone, elsewhere);
            byPasskey(campus, laptop);
            inspection.assertNothingFound();
        }
    }

    private String joinApp(Page page) {
        var section = page.locator(".signin-factors");
        section.locator("button").first().click();
        var key = section.locator(".key").innerText().replace(" ", "");
        assertThat(section.locator("img.qr")).isVisible();
        section.locator("[name=code]").fill("12");
        section.locator("[type=submit]").click();
        assertThat(section.locator(".error-summary")).containsText("Dieser Code stimmt nicht");
        look(page, "factor-app");
        section.locator("[name=code]").fill(TestFactors.code(key, 0));
        section.locator("[type=submit]").click();
        assertThat(section.locator(".codes li")).hasCount(10);
        return key;
    }

    private List<String> keepCodes(Page page) {
        var section = page.locator(".signin-factors");
        look(page, "factor-codes");
        var file = page.waitForDownload(() -> section.locator(".codes .row .btn").nth(1).click());
        var codes = section.locator(".codes li").allInnerTexts();
        assertThat(contentOf(file)).contains(codes);
        section.locator(".codes .primary").click();
        assertThat(section.locator(".owned li")).hasCount(1);
        assertThat(section).containsText("noch 10 Wiederherstellungscodes");
        look(page, "factors");
        return codes;
    }

    private static String contentOf(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page byCode(RunningCampus campus, BrowserContext phone, String key) {
        var page = phone.newPage();
        page.navigate(campus.address("/login"));
        page.check("[name=remember-me]");
        signIn(page, LEARNER);
        page.waitForURL(Pattern.compile("/second-factor$"));
        assertThat(page.locator("#code")).isVisible();
        assertThat(page.locator("main")).containsText("bleibt 30 Tage angemeldet");
        page.navigate(campus.address("/home"));
        page.waitForURL(Pattern.compile("/login"));
        page.navigate(campus.address("/second-factor"));
        page.fill("#code", "000000");
        page.click("main form [type=submit] >> nth=0");
        assertThat(page.locator(".error-summary").first()).containsText("Dieser Code stimmt nicht");
        look(page, "second-factor");
        page.fill("#code", TestFactors.code(key, 1));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/home"));
        return page;
    }

    private static void byRecoveryCode(RunningCampus campus, BrowserContext spare, String code) {
        var page = atDoor(campus, spare, LEARNER);
        page.waitForURL(Pattern.compile("/second-factor$"));
        page.click("main details > summary");
        page.fill("#recovery-code", code.toLowerCase(Locale.ROOT));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/home"));
        RunningCampus.await("the letter is written", () -> campus.mails().stream()
                .anyMatch(it -> it.getFileName().toString().contains("recovery-code-used")));
    }

    /** A device that was let in by its cookie alone has proved nothing. */
    private void confirmsWhenStale(RunningCampus campus, BrowserContext phone, Page page) {
        phone.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.navigate(campus.address("/account"));
        var section = page.locator(".signin-factors");
        section.locator("button", new Locator.LocatorOptions().setHasText("Umbenennen")).click();
        section.locator("[name=name]").fill("Telefon von Amina");
        section.locator("[type=submit]").click();
        section.locator("button", new Locator.LocatorOptions().setHasText("Passkey hinzufügen")).click();
        section.locator("[name=name]").fill("Getipptes");
        section.locator("[type=submit]").click();
        assertThat(page.locator("dialog")).isVisible();
        look(page, "proof");
        page.fill("#proof-present-password", "guess");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog .error-summary").first()).containsText("nicht Ihr jetziges Passwort");
        authenticator(phone, page);
        page.fill("#proof-present-password", PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(section.locator(".owned li")).hasCount(2);
        assertThat(section).containsText("Getipptes");
    }

    private void byPasskey(RunningCampus campus, BrowserContext laptop) {
        var page = laptop.newPage();
        authenticator(laptop, page);
        page.navigate(campus.address("/login"));
        signIn(page, ADMIN);
        page.waitForURL(Pattern.compile("/second-factor/set-up$"));
        look(page, "factor-required");
        page.navigate(campus.address("/admin/accounts"));
        page.waitForURL(Pattern.compile("/second-factor/set-up$"));
        page.locator("main button", new Page.LocatorOptions().setHasText("Passkey hinzufügen")).click();
        page.locator("#passkey-name").fill("Laptop");
        page.locator("main [type=submit]").click();
        assertThat(page.locator(".codes li")).hasCount(10);
        page.locator(".codes .primary").click();
        page.locator("main a.primary").click();
        page.waitForURL(Pattern.compile("/home"));
        page.navigate(campus.address("/admin/accounts"));
        assertThat(page.locator("h1")).hasText("Konten");

        laptop.clearCookies();
        page.navigate(campus.address("/login"));
        page.locator("main button", new Page.LocatorOptions().setHasText("Mit Passkey anmelden")).click();
        page.waitForURL(Pattern.compile("/home"));
        page.navigate(campus.address("/account"));
        assertThat(page.locator(".signin-factors")).containsText("zuletzt benutzt");

        laptop.clearCookies();
        page.navigate(campus.address("/login"));
        signIn(page, ADMIN);
        page.waitForURL(Pattern.compile("/second-factor$"));
        page.locator("main button", new Page.LocatorOptions().setHasText("Passkey benutzen")).click();
        page.waitForURL(Pattern.compile("/home"));
    }

    private static void authenticator(BrowserContext context, Page page) {
        var chrome = context.newCDPSession(page);
        chrome.send("WebAuthn.enable", new JsonObject());
        assertThat(chrome.send("WebAuthn.addVirtualAuthenticator",
                JsonParser.parseString(AUTHENTICATOR).getAsJsonObject()).has("authenticatorId")).isTrue();
    }

    private void look(Page page, String name) {
        for (var look : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
            for (var width : List.of(1280, 390)) {
                page.setViewportSize(width, 900);
                inspection.look(page, "%s-%s-%d".formatted(name, look.name().toLowerCase(Locale.ROOT), width));
            }
        }
        page.setViewportSize(1280, 900);
    }

    private static Page atDoor(RunningCampus campus, BrowserContext context, String email) {
        var page = context.newPage();
        page.navigate(campus.address("/login"));
        signIn(page, email);
        return page;
    }

    private static void signIn(Page page, String email) {
        page.fill("[name=username]", email);
        page.fill("[name=password]", PASSWORD);
        page.locator("form [type=submit]").first().click();
    }

    private static BrowserContext context(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"));
    }
}
