package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An employer brings its people to the campus, its HR by keyboard alone; they learn, and stop a kind of mail. */
@InChromium
class TeamJourney {

    static final String EMPLOYER = "Hafenwerk Logistik GmbH (Demo)";
    static final String COURSE = "respekt-am-arbeitsplatz";
    static final String MEMBER = "learner@demo.test";
    static final String INVITED = "juergen@hafenwerk.example";
    static final String LISTED = "aylin@hafenwerk.example";
    static final String LISTED_LATER = "noel@hafenwerk.example";
    static final String CONTACT = "Vertrauensperson Ümit Łącki";

    private final Inspection inspection = new Inspection();

    @Test
    void anEmployersPeopleComeLearnAndStopMail(Browser browser, @TempDir Path data, @TempDir Path folder)
            throws Exception {
        try (var campus = RunningCampus.in(data); var office = browser.newContext(german(1280, 900));
                var phone = browser.newContext(german(390, 844)); var other = browser.newContext(german(390, 844))) {
            var page = office.newPage();
            var hr = new Learner(page, new Hands.Keys(), QuizAnswers.of(COURSE, "de"));
            hr.signIn(campus, "hr@demo.test", "intercultural");
            var desk = new TeamDesk(campus, page, hr.hands());
            var files = new PeopleFiles(folder);

            invites(desk, browser);
            readsCsv(desk, files);
            new Newcomer(campus, phone.newPage()).accept(LISTED);
            seesWhoCameByTheFile(desk);
            readsXlsx(desk, files);
            letsJoinByCode(desk, other.newPage());
            entersContacts(desk);
            seesContactsAndFinishes(campus, phone.pages().getFirst());
            stopsMail(campus, browser, phone.pages().getFirst());
        }
    }

    private void invites(TeamDesk desk, Browser browser) throws Exception {
        desk.open();
        desk.invite("Jürgen", "", "juergen@hafenwerk");
        assertThat(desk.page().locator(".error-summary li")).hasCount(1);
        assertThat(desk.page().locator("#invite-given-name")).hasValue("Jürgen");
        inspect(desk.page(), "team-invite-refused");
        desk.invite("Jürgen", "Weiß", INVITED);
        assertThat(desk.page().locator("main .result")).hasText("Die Einladung ist unterwegs. Ihr Link gilt 14 Tage.");
        assertThat(desk.members("Weiß")).hasCount(0); // nobody belongs without having agreed
        try (var home = browser.newContext(german(390, 844))) {
            new Newcomer(desk.campus(), home.newPage()).accept(INVITED);
        }
        assertThat(desk.members("weiß")).hasCount(1);
        assertThat(desk.members("weiß")).containsText(new String[] {"Jürgen Weiß"});
        inspect(desk.page(), "team-member-found");
    }

    private void readsCsv(TeamDesk desk, PeopleFiles files) throws Exception {
        desk.read(files.csv(List.of(List.of("Vorname", "Nachname", "E-Mail", "Bereich"),
                List.of("Aylin", "Öztürk-Großmann", LISTED, "Lager"),
                List.of("Jürgen", "Weiß", INVITED, "Standort Hamburg > Verwaltung"),
                List.of("Amina", "Kowalczyk-Öztürk", MEMBER, "Lager"),
                List.of("Märta", "Sjöberg", "märta-at-hafenwerk", ""))));
        assertThat(desk.row(LISTED)).containsText("Aylin Öztürk-Großmann");
        assertThat(desk.row(LISTED)).containsText("wird eingeladen");
        assertThat(desk.row(INVITED)).containsText("Neuer Bereich: Standort Hamburg › Verwaltung.");
        assertThat(desk.row(MEMBER)).containsText("Gehört schon zur Organisation.");
        assertThat(desk.row("Märta Sjöberg")).containsText("Das ist keine vollständige E-Mail-Adresse.");
        inspect(desk.page(), "team-import-preview");
        desk.only("nicht möglich");
        assertThat(desk.row("@")).hasCount(0);
        assertThat(desk.row("Märta")).hasCount(1);

        desk.doIt();
        assertThat(desk.page().locator(".import .result"))
                .hasText("Eine Person ist eingeladen. Eine Person gehört jetzt zu einem anderen Bereich."
                        + " Eine Zeile blieb, wie sie war. Bei einer Zeile ging es nicht; die Liste nennt den Grund.");
        assertThat(desk.row(LISTED)).containsText("eingeladen");
        assertThat(desk.row("Märta")).containsText("nicht möglich");
        inspect(desk.page(), "team-import-result");
    }

    private void seesWhoCameByTheFile(TeamDesk desk) {
        desk.open();
        assertThat(desk.members("großmann")).hasCount(1);
        assertThat(desk.members(LISTED)).containsText(new String[] {"Lager"});
        assertThat(desk.members(INVITED)).containsText(new String[] {"Verwaltung"});
        assertThat(desk.members("Märta")).hasCount(0);
    }

    private void readsXlsx(TeamDesk desk, PeopleFiles files) throws Exception {
        desk.read(files.xlsx(List.of(List.of("Family name", "Given name", "Email address", "Department"),
                List.of("Öztürk-Großmann", "Aylin", LISTED, ""), List.of("Đurić", "Noël", LISTED_LATER, ""),
                List.of("Đurić", "Noël", LISTED_LATER), List.of("Ngô", "Hiền", "hien@nord.example", "Mond"))));
        assertThat(desk.row(LISTED)).containsText("Gehört schon zur Organisation.");
        assertThat(desk.row(LISTED_LATER)).containsText(
                new String[] {"wird eingeladen", "Diese Adresse steht schon in Zeile 3."});
        assertThat(desk.row("Ngô")).containsText("Es gibt keinen offenen Bereich „Mond“.");
        desk.doIt();
        assertThat(desk.page().locator(".import .result")).containsText("Eine Person ist eingeladen.");
        assertThat(Mails.text(Mails.await(desk.campus(), "membership-invitation", LISTED_LATER)))
                .contains("Noël Đurić", EMPLOYER);
    }

    private void letsJoinByCode(TeamDesk desk, Page page) {
        var code = desk.code(2);
        var jonas = new Learner(page, new Hands.Finger(), QuizAnswers.of(COURSE, "de"));
        jonas.signIn(desk.campus(), "jobcentre@demo.test", "intercultural");
        var newcomer = new Newcomer(desk.campus(), page);
        newcomer.type(" " + code.toUpperCase(Locale.ROOT).replace('-', ' '));
        assertThat(page.locator("main section h2")).hasText(EMPLOYER);
        inspect(page, "team-join-offer");
        newcomer.agree(EMPLOYER);
        desk.open();
        assertThat(desk.page().locator("li:has(.join-code)")).containsText("1 von 2 genutzt");
        assertThat(desk.members("petersen")).containsText(new String[] {"Jonas Petersen"});
    }

    private void entersContacts(TeamDesk desk) {
        desk.openContacts();
        desk.enterDisabledStaff(CONTACT, "vertrauen@");
        assertThat(desk.page().locator(".error-summary li")).hasCount(1);
        assertThat(desk.contact("NAME")).hasValue(CONTACT);
        inspect(desk.page(), "team-contacts-refused");
        desk.enterDisabledStaff(CONTACT, "vertrauen@hafenwerk.example");
        assertThat(desk.page().locator("main .result")).containsText("Gespeichert.");
    }

    private void seesContactsAndFinishes(RunningCampus campus, Page page) {
        var aylin = new Learner(page, new Hands.Finger(), QuizAnswers.of(COURSE, "de"));
        aylin.enrol(campus, COURSE);
        var first = page.url();
        page.navigate(first.replaceAll("[^/]+$", "your-contacts"));
        var card = page.locator(".contacts", new Page.LocatorOptions().setHasText(CONTACT));
        assertThat(card).containsText(EMPLOYER);
        assertThat(card.locator("a[href='mailto:vertrauen@hafenwerk.example']")).isVisible();
        page.navigate(first);
        page.locator(".step-head h1").waitFor();
        aylin.workThrough();
    }

    private void stopsMail(RunningCampus campus, Browser browser, Page signedIn) throws Exception {
        var link = campus.address(Mails.link(Mails.await(campus, "certificate-awarded", LISTED), "/unsubscribe/"));
        assertThat(choice(campus, signedIn)).isChecked();
        for (var way : ScreensJourney.Way.values()) {
            try (var anywhere = browser.newContext(way.context())) {
                var page = anywhere.newPage();
                page.navigate(link);
                inspection.look(page, "team-unsubscribe-" + way);
            }
        }
        inspection.assertNothingFound();
        assertThat(choice(campus, signedIn)).isChecked(); // opening the link is not yet asking for it
        try (var anywhere = browser.newContext(german(390, 844))) {
            var page = anywhere.newPage();
            page.navigate(link);
            assertThat(page.locator("main")).containsText("„Neue Zertifikate“");
            new Hands.Keys().press(page.locator("main form button"));
            assertThat(page.locator("h1")).hasText("Abbestellt");
            inspect(page, "team-unsubscribed");
            assertThat(anywhere.cookies()).isEmpty();
        }
        assertThat(choice(campus, signedIn)).not().isChecked();
    }

    private static Locator choice(RunningCampus campus, Page page) {
        page.navigate(campus.address("/account"));
        return page.locator("#topic-certificates");
    }

    private void inspect(Page page, String name) {
        inspection.look(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        inspection.look(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        inspection.assertNothingFoundCloser(page, name);
    }

    private static Browser.NewContextOptions german(int width, int height) {
        return new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(width, height);
    }
}
