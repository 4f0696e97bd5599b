package de.iqcampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at every screen: a picture of each in target/screenshots, and no finding of axe in any. */
@InChromium
class ScreensJourney {

    static final Path PICTURES = Path.of("target/screenshots");
    static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    static final List<String> PUBLIC = List.of("/", "/catalogue", "/catalogue/respekt-am-arbeitsplatz", "/search?q=recht",
            "/verify", "/verify/IQ-2026-AAAA-AAAA", "/accessibility", "/privacy", "/imprint", "/help",
            "/leichte-sprache", "/nowhere", "/login", "/register", "/reset", "/confirm-address/unknown");
    static final List<String> STEPS = List.of("three-scenes", "direct-and-indirect", "write-it-down", "your-contacts",
            "one-small-step", "knowledge-check");

    private final List<String> findings = new ArrayList<>();
    private final Set<String> worked = new HashSet<>();

    @Test
    void everyScreenIsAccessibleInLightAndDarkOnDeskAndPhone(Browser browser, @TempDir Path data) {
        try (var campus = RunningCampus.in(data)) {
            for (var look : ColorScheme.values()) {
                if (look == ColorScheme.LIGHT || look == ColorScheme.DARK) {
                    visit(browser, campus, look, 1280);
                    visit(browser, campus, look, 390);
                }
            }
        }
        assertThat(findings).isEmpty();
    }

    private void visit(Browser browser, RunningCampus campus, ColorScheme look, int width) {
        var name = (width > 500 ? "desk" : "phone") + "-" + look.name().toLowerCase(Locale.ROOT);
        try (var desk = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE").setColorScheme(look)
                .setViewportSize(width, width > 500 ? 900 : 844))) {
            var page = desk.newPage();
            PUBLIC.forEach(it -> look(page, campus.address(it), name + it));
            var learner = new Learner(page, new Hands.Finger(), QuizAnswers.of("respekt-am-arbeitsplatz", "de"));
            learner.signIn(campus, "learner@demo.test", "intercultural");
            learner.enrol(campus, "respekt-am-arbeitsplatz");
            var step = page.url().replaceAll("[^/]+$", "");
            STEPS.forEach(it -> {
                look(page, step + it, name + "-step-" + it);
                if (worked.add(it)) { // later visits see the answers of the first
                    learner.workStep();
                    look(page, name + "-step-" + it + "-answered");
                }
            });
            List.of("/home", "/certificates").forEach(it -> look(page, campus.address(it), name + it));
        }
        try (var desk = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB").setColorScheme(look)
                .setViewportSize(width, width > 500 ? 900 : 844))) {
            var page = desk.newPage();
            List.of("/", "/catalogue/perspektiven-wechseln").forEach(it ->
                    look(page, campus.address(it), name + "-english" + it));
            new Learner(page, new Hands.Finger(), QuizAnswers.of("respekt-am-arbeitsplatz", "en"))
                    .signIn(campus, "admin@demo.test", "intercultural");
            List.of("/admin/reports", "/admin/audit", "/admin/names").forEach(it ->
                    look(page, campus.address(it), name + "-english" + it));
        }
    }

    private void look(Page page, String address, String name) {
        page.navigate(address);
        look(page, name);
    }

    private void look(Page page, String name) {
        page.locator("h1").first().waitFor();
        page.waitForTimeout(300); // transitions
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(PICTURES.resolve(name.replaceAll("[^\\w-]+", "-").replaceAll("-$", "") + ".png")));
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
        if (width > 0) {
            findings.add(name + ": scrolls sideways by " + width + " px");
        }
        new AxeBuilder(page).withTags(RULES).analyze().getViolations().forEach(it -> findings.add(name + ": " + it.getId()
                + " " + it.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).limit(3)
                        .collect(Collectors.joining(" | "))));
    }
}
