package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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
    static final String HR = "hr@demo.test";
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
                signIn(hr, HR, "intercultural");
                bringsIn(hr, folder);
                var aylin = phone.newPage();
                new Newcomer(campus, aylin).accept(ADDRESS);
                asks(hr);
                isReminded(aylin, 1);
                hearsHowMany(hr, 1);
                completes(aylin, COURSE);
                seesHowShe(hr, "Erledigt am");
                reachesNoAnswer(hr);
            }
            running.terminate();
            running.exitCode();
            running.startAgain(morning(folder, LATER));
            jobs.run("obligations.evaluate");
            try (var office = context(browser, 1280, 900); var phone = context(browser, 390, 844)) {
                var hr = office.newPage();
                signIn(hr, HR, "intercultural");
                seesHowShe(hr, "bald aufzufrischen");
                var aylin = phone.newPage();
                signIn(aylin, ADDRESS, Newcomer.PASSWORD);
                isReminded(aylin, 2);
                hearsHowMany(hr, 2);
                completes(aylin, REFRESHER);
                holdsBoth(aylin);
                seesHowShe(hr, "Erledigt am");
                leaves(hr);
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
        var desk = new ProgrammeDesk(campus, page);
        desk.make(PROGRAMME, "Respekt am Arbeitsplatz", "Perspektiven wechseln");
        desk.prepare("großmann");
        assertThat(page.locator("main section li").first()).containsText(NAME); // before anybody hears of it
        inspect(page, "recertification-recipients");
        desk.release();
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
        assertThat(outbox()).as("never twice").isEqualTo(letters);
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
        assertThat(new TrainingDesk(campus, page).standing("großmann", PROGRAMME)).containsText(stands);
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

    /** The very numbers that the page it leads to shows on that day. */
    private void hearsHowMany(Page page, int weeks) throws Exception {
        RunningCampus.await("digest " + weeks, () -> letters("reminders", HR).size() >= weeks);
        for (var letter : letters("reminders", HR)) {
            assertThat(Mails.text(letter)).contains(TeamJourney.EMPLOYER).doesNotContain("Aylin", "Öztürk");
        }
        assertThat(Mails.text(letters("reminders", HR).getLast()).replaceAll("\\s+", " "))
                .contains(TeamJourney.EMPLOYER + ": " + new TrainingDesk(campus, page).tiles());
    }

    /** Her employer keeps the proof of what she did for it. */
    private void leaves(Page page) throws Exception {
        var team = new TeamDesk(campus, page, new Hands.Keys());
        team.open();
        var row = team.members("großmann");
        assertThat(row).hasCount(1);
        row.locator("summary").click();
        row.locator("[type=submit]").click();
        assertThat(page.locator("main .result")).containsText("Das Ende der Mitgliedschaft ist eingetragen.");
        var desk = new TrainingDesk(campus, page);
        assertThat(desk.former().filter(new Locator.FilterOptions().setHasText(NAME))
                .filter(new Locator.FilterOptions().setHasText(PROGRAMME))).hasCount(2); // of both rounds
        inspect(page, "recertification-former");
        page.setViewportSize(390, 844);
        inspection.look(page, "recertification-former-phone");
        try (var pdf = Loader.loadPDF(desk.pdf().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Großmann", PROGRAMME);
        }
    }

    /** Those about reminders that the campus ever wrote to her, whether they are sent or not. */
    private long outbox() {
        return jobs.database().sql("select count(*) from outbox_letter l join account a on a.account_id = l.account_id"
                + " where l.template = 'reminders' and a.email = ?").param(ADDRESS).query(Long.class).single();
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
