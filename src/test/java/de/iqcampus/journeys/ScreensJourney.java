package de.iqcampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looks at every screen in each of the ways that people see them. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensJourney {

    static final String COURSE = "respekt-am-arbeitsplatz";
    static final List<String> PUBLIC = List.of("/", "/catalogue", "/catalogue/" + COURSE, "/search?q=recht",
            "/verify", "/verify/IQ-2026-AAAA-AAAA", "/accessibility", "/privacy", "/imprint", "/help",
            "/leichte-sprache", "/nowhere", "/login", "/register", "/reset", "/confirm-address/unknown",
            "/unsubscribe/unknown");
    static final List<String> STEPS = List.of("in-short", "three-scenes", "direct-and-indirect", "write-it-down", "your-contacts",
            "one-small-step", "knowledge-check");

    static final List<String> OWN = List.of("/home", "/obligations", "/notifications", "/certificates", "/account",
            "/my-data", "/join", "/goodbye");
    static final List<String> TEAM = List.of("/team", "/team/import", "/team/contacts", "/team/agreement",
            "/team/programmes", "/team/training", "/team/training/former", "/team/calendar",
            "/team/reminders");
    /** Those of HR that leads of a unit see, with their own people. */
    static final List<String> LEADING = List.of("/team", "/team/programmes", "/team/training", "/team/training/former",
            "/team/calendar", "/team/reminders");
    static final List<String> ADMIN = List.of("/admin", "/admin/operator", "/admin/accounts", "/admin/accounts/invite",
            "/admin/mail", "/admin/audit", "/admin/reports", "/admin/names", "/admin/retention",
            "/admin/organisations", "/admin/organisations/new");
    static final List<String> ENTRIES = List.of("/admin/accounts/:account", "/admin/accounts/:account/merge",
            "/admin/organisations/:organisation");
    static final List<String> TEAM_ENTRIES = List.of("/team/people/:account", "/team/import/:import",
            "/team/programmes/:programme");

    static final String UNSEEN = """
            () => {
              if (document.activeElement === document.body) return "";
              if (document.activeElement.matches('.skip')) return ""; // round again; on screen only while it has the focus
              const focused = document.activeElement.closest('label') ?? document.activeElement;
              const place = focused.getBoundingClientRect();
              const foot = document.querySelector('.step-foot');
              const after = foot.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING; // in it or below
              const edge = after ? innerHeight : foot.getBoundingClientRect().top;
              const ring = getComputedStyle(focused);
              const seen = place.bottom > 0 && place.top < edge;
              const ringed = ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2;
              return seen && ringed ? '' : focused.outerHTML;
            }""";

    /**
     * What differs between two of these is what could break in one alone: contrast in light and dark, layout by width,
     * words by language. German has the longest words, so narrow and zoomed are German.
     */
    enum Way {
        DESK_LIGHT(1280, 900, "de"), DESK_DARK(1280, 900, "de"),
        PHONE_LIGHT(390, 844, "de"), PHONE_DARK(390, 844, "de"),
        ENGLISH(1280, 900, "en"), NARROW(320, 640, "de"), ZOOMED(640, 400, "de"), FORCED_COLOURS(1280, 900, "de");

        private final int width;
        private final int height;
        private final String language;

        Way(int width, int height, String language) {
            this.width = width;
            this.height = height;
            this.language = language;
        }

        Browser.NewContextOptions context() {
            return new Browser.NewContextOptions().setLocale(language).setViewportSize(width, height)
                    .setDeviceScaleFactor(this == ZOOMED ? 2 : 1).setReducedMotion(ReducedMotion.REDUCE)
                    .setColorScheme(name().endsWith("DARK") ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setForcedColors(this == FORCED_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE);
        }

        @Override public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Inspection inspection = new Inspection();
    private final Set<String> worked = new HashSet<>();
    private final ScreenEvidence evidence = new ScreenEvidence();
    @TempDir private Path people;
    private RunningCampus campus;

    @BeforeAll
    void start(@TempDir Path data) {
        campus = RunningCampus.in(data);
        Reporter.at(campus).report("BARRIER", "Das Video hat keine Untertitel.", "jonas@example.org");
        Reporter.at(campus).report("MISTAKE", "Tippfehler im zweiten Absatz", "");
    }

    @AfterAll
    void stop(Browser browser) {
        campus.close();
        Claims.areProvenBy(evidence.results("Chromium " + browser.version()));
    }

    @AfterEach
    void nothingFound() {
        inspection.assertNothingFound();
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenIsAccessible(Way way, Browser browser) {
        try (var context = browser.newContext(way.context())) {
            context.addCookies(List.of(campus.speaking(way.language)));
            var page = context.newPage();
            PUBLIC.forEach(it -> look(way, page, it));
            var learner = new Learner(page, new Hands.Finger(), QuizAnswers.of(COURSE, "de"));
            learner.signIn(campus, "learner@demo.test", "intercultural");
            learner.enrol(campus, COURSE);
            var steps = page.url().replaceAll("^https?://[^/]+|[^/]+$", "");
            STEPS.forEach(it -> {
                look(way, page, steps + it);
                if (worked.add(it)) { // later visits see the answers of the first
                    learner.workStep();
                    inspection.look(page, way + "-step-" + it + "-answered");
                }
            });
            OWN.forEach(it -> look(way, page, it));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenOfAdministratorsIsAccessible(Way way, Browser browser) {
        try (var context = browser.newContext(way.context())) {
            context.addCookies(List.of(campus.speaking(way.language)));
            var page = context.newPage();
            new Learner(page, new Hands.Finger(), QuizAnswers.of(COURSE, "de"))
                    .signIn(campus, "admin@demo.test", "intercultural");
            ADMIN.forEach(it -> look(way, page, it));
            ENTRIES.forEach(it -> lookAtFirst(way, page, it));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenOfHrIsAccessible(Way way, Browser browser) throws IOException {
        try (var context = browser.newContext(way.context())) {
            context.addCookies(List.of(campus.speaking(way.language)));
            var page = context.newPage();
            new Learner(page, new Hands.Finger(), QuizAnswers.of(COURSE, "de"))
                    .signIn(campus, "hr@demo.test", "intercultural");
            TEAM.forEach(it -> look(way, page, it));
            page.navigate(campus.address("/team"));
            page.locator("main tbody a").first().click();
            page.waitForURL(Pattern.compile("/team/people/[0-9a-f-]{36}"));
            look(way, page, page.url().replaceAll("^https?://[^/]+", ""), TEAM_ENTRIES.getFirst());
            lookAtFirst(way, page, TEAM_ENTRIES.getLast());
            lookAtImport(way, page);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK_LIGHT", "PHONE_DARK", "ENGLISH", "NARROW"})
    void everyScreenOfLeadsIsAccessible(Way way, Browser browser) {
        try (var context = browser.newContext(way.context())) {
            context.addCookies(List.of(campus.speaking(way.language)));
            var page = context.newPage();
            new Learner(page, new Hands.Finger(), QuizAnswers.of(COURSE, "de"))
                    .signIn(campus, "lead@demo.test", "intercultural");
            for (var address : LEADING) {
                page.navigate(campus.address(address));
                inspection.look(page, way + "-lead" + address);
            }
            page.navigate(campus.address("/team/training"));
            page.locator("main a[href*='&person=']").first().click(); // from the row to the form
            page.locator("main form [name=person]").waitFor();
            inspection.look(page, way + "-lead-assign");
        }
    }

    private void lookAtImport(Way way, Page page) throws IOException {
        if (worked.add("import")) {
            var desk = new TeamDesk(campus, page, new Hands.Finger());
            desk.read(Files.writeString(people.resolve("people.csv"),
                    "Vorname;Nachname;E-Mail\nAylin;Öztürk;aylin@hafenwerk.example\nNoël;Đurić;noel\n"));
            desk.doIt();
        }
        page.navigate(campus.address("/team/import"));
        page.locator("main a[href^='team/import/']").first().click();
        page.waitForURL(Pattern.compile("/team/import/[0-9a-f-]{36}"));
        look(way, page, page.url().replaceAll("^https?://[^/]+", ""), TEAM_ENTRIES.get(1));
    }

    /** The foot of a step sticks to the window, of which 200 % leave little; forced colours leave few of the styles. */
    @ParameterizedTest
    @EnumSource(names = {"ZOOMED", "FORCED_COLOURS"})
    void focusAndChoiceAreAlwaysInSight(Way way, Browser browser) {
        try (var context = browser.newContext(way.context())) {
            var page = context.newPage();
            var learner = new Learner(page, new Hands.Finger(), QuizAnswers.of(COURSE, "de"));
            learner.signIn(campus, "jobcentre@demo.test", "intercultural");
            learner.enrol(campus, COURSE);
            page.navigate(page.url().replaceAll("[^/]+$", "write-it-down"));
            var options = page.locator(".exercise fieldset").first().locator("label");
            options.nth(1).click();
            options.nth(1).locator("input:checked").waitFor();
            assertThat(looks(options.nth(1))).as("chosen or not").isNotEqualTo(looks(options.nth(2)));
            assertThat(looks(page.locator(".segments button").first())).as("pressed or not")
                    .isNotEqualTo(looks(page.locator(".segments button").last()));
            assertThat(looks(page.locator(".outline a[aria-current]"))).as("this step or another")
                    .isNotEqualTo(looks(page.locator(".outline li:not(:has([aria-current])) a").first()));

            page.locator("h1").focus();
            for (var stop = 0; stop < 40; stop++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate(UNSEEN)).as("focus stop " + stop).isEqualTo("");
            }
        }
    }

    /** What of an element tells it apart, its weight aside: that alone is easily overlooked. */
    private static Object looks(Locator element) {
        return element.evaluate("""
                it => { const style = getComputedStyle(it);
                  return [style.backgroundColor, style.borderLeftColor, style.textDecorationLine].join(); }""");
    }

    /** At what the route names, for the first entry of the list above it. */
    private void lookAtFirst(Way way, Page page, String route) {
        var parts = route.split("/:\\w+", -1);
        page.navigate(campus.address(parts[0]));
        page.locator("main tbody a").first().click();
        page.waitForURL(Pattern.compile(parts[0] + "/[0-9a-f-]{36}"));
        look(way, page, page.url().replaceAll("^https?://[^/]+", "") + parts[1], route);
    }

    private void look(Way way, Page page, String address) {
        look(way, page, address, address.replaceFirst("/learn/[^/]+/", "/learn/:enrolment/"));
    }

    private void look(Way way, Page page, String address, String route) {
        page.navigate(campus.address(address));
        var name = way + route.replace("/learn/:enrolment/", "-step-");
        evidence.note(route, way.toString(), inspection.look(page, name));
        assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(way.language);
    }
}
