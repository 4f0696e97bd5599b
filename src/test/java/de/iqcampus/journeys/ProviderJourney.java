package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import de.iqcampus.federation.TestIssuer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody comes through the employer's identity provider, and keeps the record when the employer is gone. */
@InChromium
class ProviderJourney {

    static final String WORK = "mai.pham@nordwerk.example";
    static final String HOME = "mai@home.example";
    static final String PASSWORD = "vier Pflaumen im Korb";

    private final Inspection inspection = new Inspection();

    @Test
    void keepsTheRecordThroughAPrivateAddress(Browser browser, @TempDir Path data) throws Exception {
        try (var issuer = new TestIssuer(); var other = new TestIssuer();
                var campus = RunningCampus.in(data, knowing(issuer, other)); var desk = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"))) {
            issuer.serving(campus.address("")); // the other one, too
            takeInWhoComesFromThere(campus, browser);
            issuer.add("mai", Map.of("groups", List.of("iq-campus"), "email", WORK, "email_verified", true, "given_name", "Mai",
                    "family_name", "Phạm"));
            var page = desk.newPage();

            page.navigate(campus.address("/enrol/respekt-am-arbeitsplatz"));
            page.locator("form").first().waitFor();
            inspection.look(page, "provider-login");
            assertThat(page.locator("main")).containsText("Mit Handelskammer anmelden");
            page.click("text=Mit Nordwerk anmelden");
            page.fill("[name=username]", "mai");
            page.fill("[name=password]", TestIssuer.PASSWORD);
            page.click("button[type=submit]");
            page.waitForURL(Pattern.compile("/learn/"));

            choosePassword(campus, page);
            addPrivateAddress(campus, page);
            connectsTheOther(campus, page);
            var knowing = knowing(issuer, other);
            issuer.close();
            campus.kill();
            campus.startAgain(knowing);
            comeBackWithoutTheEmployer(campus, browser);
        }
        inspection.assertNothingFound();
    }

    private static String[] knowing(TestIssuer issuer, TestIssuer other) {
        return new String[] {"--iqcampus.oidc.issuer=" + issuer.address(), "--iqcampus.oidc.name=Nordwerk",
                "--iqcampus.oidc.client-id=" + TestIssuer.CLIENT, "--iqcampus.oidc.client-secret=" + TestIssuer.SECRET,
                "--iqcampus.oidc.providers.kammer.issuer=" + other.address(),
                "--iqcampus.oidc.providers.kammer.name=Handelskammer",
                "--iqcampus.oidc.providers.kammer.client-id=" + TestIssuer.CLIENT,
                "--iqcampus.oidc.providers.kammer.client-secret=" + TestIssuer.SECRET};
    }

    private void takeInWhoComesFromThere(RunningCampus campus, Browser browser) {
        try (var office = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"))) {
            var page = office.newPage();
            signIn(campus, page, "admin@demo.test", "intercultural");
            page.navigate(campus.address("/admin/organisations"));
            page.locator("main tbody a").first().click();
            page.fill("#rule-claim", "groups");
            page.fill("#rule-value", "iq-campus");
            page.locator("form:has(#rule-claim) [type=submit]").click();
            assertThat(page.locator("main .result")).containsText("Die Regel gilt ab der nächsten Anmeldung");
            inspection.look(page, "provider-rule");
        }
    }

    private void choosePassword(RunningCampus campus, Page page) throws Exception {
        page.navigate(campus.address("/reset"));
        page.fill("[name=email]", WORK);
        page.click("form button[type=submit]");
        RunningCampus.await("the letter is written", () -> !campus.mails().isEmpty());
        page.navigate(campus.address(Mails.link(campus.mails().getLast(), "/reset/")));
        page.fill("[name=password]", PASSWORD);
        page.click("form button[type=submit]");
        assertThat(page.locator("main h1")).hasText("Ihr neues Passwort ist gespeichert");
        page.context().clearCookies(); // signed out everywhere, within seconds
        signIn(campus, page, WORK);
    }

    private void addPrivateAddress(RunningCampus campus, Page page) throws Exception {
        page.navigate(campus.address("/account"));
        assertThat(page.locator("main")).containsText("Verbunden mit Nordwerk seit");
        assertThat(page.locator("main")).containsText("Durch Ihre Anmeldung über Nordwerk.");
        inspection.look(page, "provider-account");
        var before = campus.mails().size();
        page.fill("[name=email]", HOME);
        page.locator("form:has([name=email]) [name=present-password]").fill(PASSWORD);
        page.locator("form:has([name=email]) button[type=submit]").click();
        RunningCampus.await("the letter is written", () -> campus.mails().size() > before);
        page.navigate(campus.address(Mails.link(campus.mails().getLast(), "/confirm-address/")));
        assertThat(page.locator("h1")).hasText("Die Adresse ist bestätigt");
    }

    private void connectsTheOther(RunningCampus campus, Page page) {
        page.navigate(campus.address("/account"));
        page.click("text=Mit Handelskammer verbinden");
        page.fill("[name=username]", "mai");
        page.fill("[name=password]", TestIssuer.PASSWORD);
        page.click("button[type=submit]");
        assertThat(page.locator("main")).containsText("Verbunden mit Handelskammer seit");
        inspection.look(page, "provider-account-both");
        page.click("[aria-label='Verbindung lösen: Handelskammer']");
        assertThat(page.locator("main")).containsText("Sie melden sich nicht mehr über Handelskammer an.");
        assertThat(page.locator("main")).containsText("Verbunden mit Nordwerk seit");
    }

    private void comeBackWithoutTheEmployer(RunningCampus campus, Browser browser) {
        try (var anywhere = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"))) {
            var page = anywhere.newPage();
            page.navigate(campus.address("/login"));
            page.click("text=Mit Nordwerk anmelden");
            assertThat(page.locator("main")).containsText("Die Anmeldung dort hat nicht geklappt");
            inspection.look(page, "provider-away");
            signIn(campus, page, HOME);
            assertThat(page.locator("main")).containsText("Respekt am Arbeitsplatz");
        }
    }

    private static void signIn(RunningCampus campus, Page page, String email) {
        signIn(campus, page, email, PASSWORD);
    }

    private static void signIn(RunningCampus campus, Page page, String email, String password) {
        page.navigate(campus.address("/login"));
        page.fill("[name=username]", email);
        page.fill("[name=password]", password);
        page.click("form button[type=submit]");
        page.waitForURL(Pattern.compile("/home"));
    }
}
