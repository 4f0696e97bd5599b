package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import de.iqcampus.shared.GermanTime;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Somebody is brought in, asked, reminded and certified; ten months on that runs out, and is renewed in time. */
@InChromium
@EnabledIfEnvironmentVariable(named = "IQCAMPUS_TEST_MYSQL", matches = "jdbc:mysql:.+",
        disabledReason = "no real MySQL is named by IQCAMPUS_TEST_MYSQL")
class RecertificationJourney {

    static final String COURSE = "respekt-am-arbeitsplatz";
    static final String REFRESHER = "perspektiven-wechseln";
    static final String PROGRAMME = "Respekt, jedes Jahr";
    static final String ADDRESS = "aylin@hafenwerk.example";
    static final String NAME = "Aylin Öztürk-Großmann";
    static final LocalDate MONDAY = GermanTime.day(Instant.now()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    static final LocalDate LATER = MONDAY.plusMonths(10).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private final Inspection inspection = new Inspection();
    private final Set<String> answers = new LinkedHashSet<>();
    private RunningCampus campus;
    private Jobs jobs;

    @Test
    void runsOutAndIsRenewed(Browser browser, @TempDir Path data, @TempDir Path folder) throws Exception {
        var url = OwnSchema.named("iqcampus_recertification");
        jobs = new Jobs(JdbcClient.create(new DriverManagerDataSource(url)));
        try (var running = RunningCampus.onMySql(data, url, morning(folder, MONDAY))) {
            campus = running;
            try (var office = context(browser, 1280, 900); var phone = context(browser, 390, 844)) {
                var hr = office.newPage();
                signIn(hr, "hr@demo.test", "intercultural");
                bringsIn(hr, folder);
                var aylin = phone.newPage();
                new Newcomer(campus, aylin).accept(ADDRESS);
                asks(hr);
                isReminded(aylin, 1);
                completes(aylin, COURSE);
                seesHowShe(hr, "Erledigt am");
                reachesNoAnswer(hr);
                hearsHowMany(1);
            }
            running.terminate();
            running.exitCode();
            running.startAgain(morning(folder, LATER));
            jobs.run("obligations.evaluate");
            try (var office = context(browser, 1280, 900); var phone = context(browser, 390, 844)) {
                var hr = office.newPage();
                signIn(hr, "hr@demo.test", "intercultural");
                seesHowShe(hr, "bald aufzufrischen");
                var aylin = phone.newPage();
                signIn(aylin, ADDRESS, Newcomer.PASSWORD);
                isReminded(aylin, 2);
                hearsHowMany(2);
                completes(aylin, REFRESHER);
                holdsBoth(aylin);
                seesHowShe(hr, "Erledigt am");
            }
        }
        inspection.assertNothingFound();
    }

    private void bringsIn(Page page, Path folder) throws Exception {
        var desk = new TeamDesk(campus, page, new Hands.Keys());
        desk.read(new PeopleFiles(folder).xlsx(List.of(List.of("Vorname", "Nachname", "E-Mail", "Bereich"),
                List.of("Aylin", "Öztürk-Großmann", ADDRESS, "Lager"))));
        assertThat(desk.row(ADDRESS)).containsText("wird eingeladen");
        desk.doIt();
    }

    private void asks(Page page) {
        page.navigate(campus.address("/team/programmes"));
        page.fill("form [name=name]", PROGRAMME);
        tick(page, "courses-", "Respekt am Arbeitsplatz");
        tick(page, "refreshers-", "Perspektiven wechseln");
        page.selectOption("[name=validity]", "MONTHS");
        page.fill("[name=months]", "12");
        page.click("form:has([name=months]) [type=submit]");
        assertThat(page.locator("h1")).hasText(PROGRAMME);
        var form = page.locator("form:has([name=audience])");
        form.locator("[name=audience]").selectOption("PERSON");
        form.locator("[name=words]").fill("großmann");
        form.locator("[name=deadline]").selectOption(new SelectOption().setValue("WITHIN"));
        form.locator("[name=days]").fill("30");
        form.locator("[type=submit]").click();
        assertThat(page.locator("main section li").first()).containsText(NAME); // before anybody hears of it
        inspect(page, "recertification-recipients");
        page.locator("section:has(h2[tabindex]) .primary").click();
        assertThat(page.locator("main .result")).containsText("Freigegeben.");
        seesHowShe(page, "Bis ");
    }

    private void isReminded(Page page, int letters) throws Exception {
        jobs.run("reminders.send");
        RunningCampus.await("letter " + letters, () -> letters("reminders", ADDRESS).size() == letters);
        var words = Mails.text(letters("reminders", ADDRESS).getLast());
        assertThat(words).contains(PROGRAMME);
        page.navigate(campus.address("/notifications"));
        assertThat(page.locator("main")).containsText(PROGRAMME);
        inspect(page, "recertification-notifications-" + letters);
        jobs.run("reminders.send");
        assertThat(letters("reminders", ADDRESS)).as("never twice").hasSize(letters);
    }

    private void completes(Page page, String course) throws Exception {
        page.navigate(campus.address("/obligations"));
        inspect(page, "recertification-obligations-" + course);
        assertThat(card(page).locator("a[href='enrol/" + course + "']")).isVisible();
        var aylin = new Learner(page, new Hands.Finger(), QuizAnswers.of(course, "de"));
        page.onFrameNavigated(it -> answers.add(it.url()));
        aylin.enrol(campus, course);
        aylin.workThrough();
        page.navigate(campus.address("/obligations"));
        assertThat(card(page)).containsText("Erledigt am");
    }

    private void seesHowShe(Page page, String stands) {
        page.navigate(campus.address("/team/training"));
        page.fill("main [name=words]", "großmann");
        page.locator("main form:has([name=words]) [type=submit]").click();
        assertThat(page.locator(".team-matrix tbody tr")).hasCount(1);
        page.click(".team-matrix tbody a");
        page.waitForURL(Pattern.compile("/team/people/"));
        assertThat(page.locator("main section", new Page.LocatorOptions().setHasText(PROGRAMME)).first())
                .containsText(stands);
    }

    /** Wherever she answered, there is nothing for those who lead her. */
    private void reachesNoAnswer(Page page) {
        var player = answers.stream().filter(it -> it.contains("/learn/")).toList();
        assertThat(player).hasSizeGreaterThan(5);
        for (var address : player) {
            page.navigate(address);
            assertThat(page.locator("h1")).hasText(Pattern.compile("Kein Zugang|Diese Seite gibt es nicht."));
        }
    }

    private void hearsHowMany(int weeks) throws Exception {
        RunningCampus.await("digest " + weeks, () -> !letters("reminders", "hr@demo.test").isEmpty());
        for (var letter : letters("reminders", "hr@demo.test")) {
            assertThat(Mails.text(letter)).contains(TeamJourney.EMPLOYER).doesNotContain("Aylin", "Öztürk");
        }
    }

    private void holdsBoth(Page page) {
        page.navigate(campus.address("/certificates"));
        assertThat(page.locator("main")).containsText("Folgt auf");
        inspect(page, "recertification-certificates");
    }

    private Locator card(Page page) {
        return page.locator(".obligation", new Page.LocatorOptions().setHasText(PROGRAMME)).first();
    }

    private List<Path> letters(String template, String address) {
        return new ArrayList<>(campus.mails()).stream().filter(it -> it.getFileName().toString()
                .contains("-" + template)).filter(it -> Mails.isTo(it, address)).toList();
    }

    private void signIn(Page page, String email, String password) {
        new Learner(page, new Hands.Keys(), QuizAnswers.of(COURSE, "de")).signIn(campus, email, password);
    }

    private static void tick(Page page, String name, String course) {
        page.locator("label[for^='" + name + "']", new Page.LocatorOptions().setHasText(course)).click();
    }

    private void inspect(Page page, String name) {
        inspection.look(page, name);
        inspection.assertNothingFoundCloser(page, name);
    }

    private static String[] morning(Path folder, LocalDate day) throws Exception {
        return new String[] {Jobs.LOOK_OFTEN,
            ShiftedClock.at(folder, day.atTime(9, 0).atZone(GermanTime.ZONE).toInstant())};
    }

    private static BrowserContext context(Browser browser, int width, int height) {
        return browser.newContext(new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(width, height));
    }
}
