package de.iqcampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at screens: keeps a picture of each in target/screenshots and notes what axe and the layout say against it. */
final class Inspection {

    private static final Path PICTURES = Path.of("target/screenshots");
    static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final String SETTLED = """
            () => document.fonts.status === 'loaded'
              && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(it => !it.isActive?.())""";
    private static final String UNSTUCK =
            ".step-foot, .outline-sheet { position: static !important; max-height: none !important; }";
    // what is typed may be longer than its field, which then scrolls
    private static final String CUT = """
            () => [...document.querySelectorAll('body *:not(input)')].filter(it => it.clientWidth > 1
                && it.scrollWidth > it.clientWidth + 1 && ['hidden', 'clip'].includes(getComputedStyle(it).overflowX))
              .map(it => it.outerHTML.slice(0, 120))""";

    private final List<String> findings = new ArrayList<>();

    /** The whole page; returns what axe says. */
    AxeResults look(Page page, String name) {
        page.locator("h1").first().waitFor();
        page.waitForFunction(SETTLED);
        page.evaluate("scrollTo(0, 0)");
        return look(page, name, true);
    }

    /** What is on screen as it stands. */
    void lookAtWindow(Page page, String name) {
        look(page, name, false);
    }

    private AxeResults look(Page page, String name, boolean fullPage) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(fullPage).setAnimations(ScreenshotAnimations.DISABLED)
                .setStyle(fullPage ? UNSTUCK : "")
                .setPath(PICTURES.resolve(name.replaceAll("[^\\w-]+", "-").replaceAll("-$", "") + ".png")));
        var beyond = ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
        if (beyond > 0) {
            findings.add(name + ": scrolls sideways by " + beyond + " px");
        }
        ((List<?>) page.evaluate(CUT)).forEach(it -> findings.add(name + ": words are cut off in " + it));
        // no frames here, so the older way of running axe finds the same, three times as fast
        var results = new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze();
        results.getViolations().forEach(it ->
                findings.add(name + ": " + it.getId() + " " + it.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml()).limit(3)
                        .collect(Collectors.joining(" | "))));
        return results;
    }

    /** Where little room or few colours are left: 320 px, 200 % of 1280 by 800, colours that the system sets. */
    void assertNothingFoundCloser(Page page, String name) {
        var size = page.viewportSize();
        page.setViewportSize(320, 640);
        look(page, "narrow-" + name);
        page.setViewportSize(640, 400);
        look(page, "zoomed-" + name);
        page.setViewportSize(size.width, size.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        look(page, "forced-" + name);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        assertNothingFound();
    }

    void assertNothingFound() {
        var found = List.copyOf(findings);
        findings.clear();
        assertThat(found).isEmpty();
    }
}
