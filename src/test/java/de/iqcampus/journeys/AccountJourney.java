package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody puts their account in order: language, a private address, a new password; another device is out. */
@InChromium
class AccountJourney {

    static final String WORK = "learner@demo.test";
    static final String HOME = "amina@home.example";
    static final String PASSWORD = "intercultural";
    static final String NEW_PASSWORD = "vier Pflaumen im Korb";

    private final Inspection inspection = new Inspection();

    @Test
    void keepsAnAccountInOrder(Browser browser, @TempDir Path data) throws Exception {
        try (var campus = RunningCampus.in(data); var desk = context(browser); var phone = context(browser);
                var later = context(browser)) {
            var page = signedIn(campus, desk, WORK, PASSWORD);
            var elsewhere = signedIn(campus, phone, WORK, PASSWORD);
            page.navigate(campus.address("/home?lang=de")); // a choice on this device, older than the one to come
            page.locator(".person > summary").click();
            page.locator(".person .sheet a[href=account]").click();
            assertThat(page.locator("h1")).hasText("Mein Konto");

            chooseEnglish(page);
            addAddress(campus, page);
            look(page);
            useAsMain(campus, page);
            changePassword(page);

            elsewhere.navigate(campus.address("/home"));
            elsewhere.waitForURL(Pattern.compile("/login"));
            page.navigate(campus.address("/account"));
            assertThat(section(page, "devices").locator("li")).hasCount(1);
            assertThat(section(page, "devices").locator("li")).containsText("this device");
            signedIn(campus, later, HOME, NEW_PASSWORD);
        }
    }

    private static void chooseEnglish(Page page) {
        page.locator("#lang-en").check();
        page.locator("#theme-light").check();
        section(page, "display").locator("button[type=submit]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        assertThat(page.locator("h1")).hasText("My account");
        assertThat(page.locator(".account > .result")).hasText("Saved.");
        page.waitForURL(Pattern.compile("/account$"));
        page.locator("#theme-auto").check();
        section(page, "display").locator("button[type=submit]").click();
        assertThat(page.locator("html")).not().hasAttribute("data-theme", "light");
        assertThat(page.locator(".account > .result")).hasText("Saved.");
    }

    private static void addAddress(RunningCampus campus, Page page) throws Exception {
        var addresses = section(page, "addresses");
        addresses.locator("[name=email]").fill(HOME);
        addresses.locator("[name=present-password]").fill("guess");
        addresses.locator("button[type=submit]").click();
        assertThat(addresses.locator(".error-summary")).containsText("not your present password");
        assertThat(addresses.locator("[name=email]")).hasValue(HOME);
        addresses.locator("[name=present-password]").fill(PASSWORD);
        addresses.locator("button[type=submit]").click();
        assertThat(addresses.locator(".result")).containsText("We have sent an e-mail");
        assertThat(addresses.locator("li").last()).containsText("waits for confirmation");

        page.navigate(campus.address(Mails.link(letter(campus, "confirm-address"), "/confirm-address/")));
        assertThat(page.locator("h1")).hasText("The address is confirmed");
        page.locator("main a.btn").click();
        assertThat(section(page, "addresses").locator("li").last()).containsText("confirmed");
        section(page, "addresses").locator("[name=email]").fill("amina@another.example");
        section(page, "addresses").locator("[name=present-password]").fill(PASSWORD);
        section(page, "addresses").locator("button[type=submit]").click();
        assertThat(section(page, "addresses").locator("li")).hasCount(3);
    }

    private static void useAsMain(RunningCampus campus, Page page) throws Exception {
        section(page, "addresses").locator("button", new Locator.LocatorOptions().setHasText("Make main address")).click();
        assertThat(section(page, "addresses").locator(".result")).containsText("Letters now go to " + HOME);
        assertThat(Files.readString(letter(campus, "main-address-changed"))).contains("To: " + WORK);
    }

    private static void changePassword(Page page) {
        section(page, "password").locator("[name=present-password]").fill(PASSWORD);
        section(page, "password").locator("[name=password]").fill(NEW_PASSWORD);
        section(page, "password").locator("button[type=submit]").click();
        assertThat(section(page, "password").locator(".result")).containsText("Your new password is saved");
    }

    /** Every part of the page has something to show; so it is looked at here. */
    private void look(Page page) {
        for (var look : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look));
            for (var width : List.of(1280, 390)) {
                page.setViewportSize(width, 900);
                inspection.look(page, "account-%s-%d".formatted(look.name().toLowerCase(Locale.ROOT), width));
            }
        }
        page.setViewportSize(1280, 900);
        inspection.assertNothingFoundCloser(page, "account");
    }

    private static Path letter(RunningCampus campus, String template) {
        RunningCampus.await("the letter " + template + " is written", () -> find(campus, template).length > 0);
        return find(campus, template)[0];
    }

    private static Path[] find(RunningCampus campus, String template) {
        return campus.mails().stream().filter(it -> it.getFileName().toString().contains(template))
                .toArray(Path[]::new);
    }

    private static Locator section(Page page, String name) {
        return page.locator(".signin-account-" + name);
    }

    private static BrowserContext context(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions().setLocale("de-DE")
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Page signedIn(RunningCampus campus, BrowserContext context, String email, String password) {
        var page = context.newPage();
        page.navigate(campus.address("/login"));
        page.fill("[name=username]", email);
        page.fill("[name=password]", password);
        page.click("form button[type=submit]");
        page.waitForURL(Pattern.compile("/home"));
        return page;
    }
}
