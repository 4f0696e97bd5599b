package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HR at the screens about how the people of an organisation stand with their training. */
record TrainingDesk(RunningCampus campus, Page page) {

    /** What somebody's own page says of a programme. */
    Locator standing(String words, String programme) {
        page.navigate(campus.address("/team/training"));
        page.fill("main [name=words]", words);
        page.locator("main form:has([name=words]) [type=submit]").click();
        assertThat(page.locator(".team-matrix tbody tr")).hasCount(1);
        page.click(".team-matrix tbody a");
        page.waitForURL(Pattern.compile("/team/people/"));
        return page.locator("main section", new Page.LocatorOptions().setHasText(programme)).first();
    }

    /** What the tiles say, in the words of the weekly letter. */
    String tiles() {
        page.navigate(campus.address("/team/training"));
        page.locator(".team-tiles").waitFor();
        return "%d noch offen nach ihrem Tag, %d bald fällig, %d erledigt".formatted(people("OVERDUE", "EXPIRED"),
                people("DUE_SOON", "EXPIRING"), people("FULFILLED"));
    }

    /** Of these statuses together; a tile that is not there counts nobody. */
    private int people(String... statuses) {
        return Stream.of(statuses).flatMap(it -> page.locator(".team-tiles a[href*='status=%s'] .number".formatted(it))
                .allInnerTexts().stream()).mapToInt(it -> Integer.parseInt("0" + it.replaceAll("\\D", ""))).sum();
    }

    /** The rows of those who have left. */
    Locator former() {
        page.navigate(campus.address("/team/training/former"));
        return page.locator(".listing tbody tr");
    }

    Path pdf() {
        return page.waitForDownload(() -> page.locator("main a.btn",
                new Page.LocatorOptions().setHasText("PDF")).click()).path();
    }
}
