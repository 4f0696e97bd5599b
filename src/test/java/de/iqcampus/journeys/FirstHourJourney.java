package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import de.iqcampus.factors.TestFactors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** From an empty production start to the first trainer who signs in and the first learner who has come and gone. */
@InChromium
class FirstHourJourney {

    static final String PASSWORD = "drei Birnen am See";
    static final Pattern SET_UP = Pattern.compile("/setup/[\\w-]+");
    static final Map<String, String> OPERATOR = Map.of("name", "Bildungswerk Nord e. V.", "address",
            "Hafenweg 3\n20095 Hamburg", "represented-by", "Kim Köhler", "email", "post@nord.example",
            "privacy-contact", "datenschutz@nord.example", "sender-name", "Campus Nord", "sender-address",
            "campus@nord.example");

    private final Inspection inspection = new Inspection();

    @AfterEach
    void nothingFound() {
        inspection.assertNothingFound();
    }

    @Test
    void fromAnEmptyStartToTheFirstTrainerOnTheEmbeddedDatabase(Browser browser, @TempDir Path data) throws Exception {
        travel(browser, data, Map.of(), (campus, admin) -> { });
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "IQCAMPUS_TEST_MYSQL", matches = "jdbc:mysql:.+",
            disabledReason = "no real MySQL is named by IQCAMPUS_TEST_MYSQL")
    void fromAnEmptyStartToTheFirstLearnerOnMySql(Browser browser, @TempDir Path data) throws Exception {
        travel(browser, data, Map.of("SPRING_DATASOURCE_URL", OwnSchema.named("iqcampus_first_hour")),
                (campus, admin) -> {
                    try (var phone = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE")
                            .setViewportSize(390, 844))) {
                        var page = phone.newPage();
                        new FirstLearner(campus, page, admin, name -> inspect(page, name)).comesAndGoes();
                    }
                });
    }

    private void travel(Browser browser, Path data, Map<String, String> database, Afterwards afterwards)
            throws Exception {
        var environment = new HashMap<>(database);
        environment.put("IQCAMPUS_ADMIN_EMAIL", "first@nord.example");
        try (var campus = RunningCampus.inProduction(data, environment);
                var desk = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"));
                var elsewhere = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"))) {
            var admin = desk.newPage();
            var trainer = elsewhere.newPage();
            isClosedToThePublic(campus, trainer);
            setUp(campus, admin);
            sayWhoRunsIt(admin);

            assertThat(trainer.navigate(campus.address("/")).status()).isEqualTo(200);
            assertThat(trainer.locator("footer")).containsText("Betrieben von Bildungswerk Nord e. V.");
            trainer.navigate(campus.address("/imprint"));
            assertThat(trainer.locator("main")).containsText("20095 Hamburg");

            invite(campus, admin);
            join(campus, trainer);
            lock(campus, admin, trainer);
            afterwards.go(campus, admin);
        }
    }

    private void isClosedToThePublic(RunningCampus campus, Page page) {
        var answer = page.navigate(campus.address("/catalogue"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsKey("retry-after").doesNotContainKey("set-cookie");
        inspect(page, "first-hour-closed");
        page.navigate(campus.address("/register"));
        assertThat(page.locator("h1")).hasText("Dieser Campus wird gerade eingerichtet");
        page.navigate(campus.address("/setup/guessed"));
        assertThat(page.locator("main")).containsText("nicht mehr gültig");
    }

    private void setUp(RunningCampus campus, Page page) {
        RunningCampus.await("the log shows the link", () -> SET_UP.matcher(campus.log()).find());
        var links = SET_UP.matcher(campus.log()).results().map(it -> it.group()).toList();
        assertThat(links).hasSize(1);
        assertThat(campus.log()).doesNotContain("first@nord.example");
        page.navigate(campus.address(links.getFirst()));
        inspect(page, "first-hour-setup");
        page.fill("[name=given-name]", "Thảo");
        page.fill("[name=family-name]", "Bergmann");
        page.fill("[name=password]", PASSWORD);
        page.click("form [type=submit]");
        joinApp(page);
        page.navigate(campus.address("/admin/operator"));
    }

    /** Whoever does more than learn needs a second factor first. */
    private static String joinApp(Page page) {
        page.waitForURL("**/second-factor/set-up");
        page.locator("main section button").first().click();
        var key = page.locator("main .key").innerText().replace(" ", "");
        page.fill("main [name=code]", TestFactors.code(key, 0));
        page.click("main form [type=submit]");
        page.locator("main .codes .primary").click();
        page.locator("main a.primary").click();
        page.waitForURL("**/home");
        return key;
    }

    private void sayWhoRunsIt(Page page) {
        assertThat(page.locator("[role=status] li")).hasCount(7);
        page.click("form [type=submit]");
        assertThat(page.locator(".error-summary li")).hasCount(7);
        inspect(page, "first-hour-operator-missing");
        OPERATOR.forEach((name, words) -> page.fill("[name=" + name + "]", words));
        page.click("form [type=submit]");
        assertThat(page.locator("main [role=status]")).containsText("Gespeichert");
        assertThat(page.locator(".error-summary")).isHidden();
    }

    private void invite(RunningCampus campus, Page page) throws Exception {
        page.navigate(campus.address("/home"));
        page.click(".menu a[href=admin]");
        inspect(page, "first-hour-admin");
        page.click("main a[href='admin/accounts']");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.click("main a[href='admin/accounts/invite']");
        inspect(page, "first-hour-invite");
        page.fill("[name=given-name]", "Timur");
        page.fill("[name=email]", "timur@nord.example");
        page.check("[name=role-TRAINER]");
        page.click("form [type=submit]");
        assertThat(page.locator("main [role=status]")).containsText("Die Einladung ist unterwegs");
        inspect(page, "first-hour-account");
        RunningCampus.await("the invitation is written", () -> !campus.mails().isEmpty());
        assertThat(Files.readString(campus.mails().getLast())).contains("From: Campus Nord <campus@nord.example>");
    }

    private void join(RunningCampus campus, Page page) throws Exception {
        page.navigate(campus.address(Mails.link(campus.mails().getLast(), "/invited/")));
        inspect(page, "first-hour-invited");
        page.fill("[name=password]", PASSWORD);
        page.click("form [type=submit]");
        var key = joinApp(page);
        assertThat(page.locator(".menu a")).hasText(new String[] {"Übersicht", "Kurse",
            "Meine Schulungen", "Nachweise", "Hilfe"});
        page.context().clearCookies();
        page.navigate(campus.address("/login"));
        page.fill("[name=username]", "timur@nord.example");
        page.fill("[name=password]", PASSWORD);
        page.click("form [type=submit]");
        page.waitForURL("**/second-factor");
        page.fill("[name=code]", TestFactors.code(key, 1));
        page.click("main form [type=submit]");
        page.waitForURL("**/home");
    }

    private void lock(RunningCampus campus, Page admin, Page trainer) {
        admin.navigate(campus.address("/admin/accounts"));
        admin.fill("[name=words]", "timur");
        admin.click("form [type=submit]");
        assertThat(admin.locator("tbody tr")).hasCount(1);
        inspect(admin, "first-hour-accounts");
        assertThat(admin.url()).endsWith("/admin/accounts");
        admin.click("tbody a");
        admin.click("button:has-text('Konto sperren')");
        assertThat(admin.locator("main [role=status]").first()).containsText("Das Konto ist gesperrt");
        trainer.navigate(campus.address("/home"));
        trainer.waitForURL("**/login");
        admin.click("button:has-text('Konto entsperren')");
        assertThat(admin.locator("main [role=status]").first()).containsText("wieder anmelden");

        admin.click("a[href$='/merge']");
        admin.fill("[name=email]", "first@nord.example");
        admin.click("form [type=submit]");
        assertThat(admin.locator(".error")).containsText("Mit diesem Konto sind Sie angemeldet");
        inspect(admin, "first-hour-merge");
    }

    private void inspect(Page page, String name) {
        inspection.look(page, name);
        inspection.assertNothingFoundCloser(page, name);
    }

    /** What else happens on the campus, its administrator being signed in. */
    interface Afterwards {

        void go(RunningCampus campus, Page admin) throws Exception;
    }
}
