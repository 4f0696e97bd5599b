package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** HR at the screens that say what an organisation wants its people to learn. */
record ProgrammeDesk(RunningCampus campus, Page page) {

    /** A course that is good for a year, and what refreshes it. */
    void make(String name, String course, String refresher) {
        page.navigate(campus.address("/team/programmes"));
        page.fill("form [name=name]", name);
        tick("courses-", course);
        tick("refreshers-", refresher);
        page.selectOption("[name=validity]", "MONTHS");
        page.fill("[name=months]", "12");
        page.click("form:has([name=months]) [type=submit]");
        assertThat(page.locator("h1")).hasText(name);
    }

    /** Somebody who is found by these words, within thirty days; nobody hears of it yet. */
    void prepare(String words) {
        var form = page.locator("form:has([name=audience])");
        form.locator("[name=audience]").selectOption("PERSON");
        form.locator("[name=words]").fill(words);
        form.locator("[name=deadline]").selectOption(new SelectOption().setValue("WITHIN"));
        form.locator("[name=days]").fill("30");
        form.locator("[type=submit]").click();
    }

    void release() {
        page.locator("section:has(h2[tabindex]) .primary").click();
        assertThat(page.locator("main .result")).containsText("Freigegeben.");
    }

    private void tick(String name, String course) {
        page.locator("label[for^='" + name + "']", new Page.LocatorOptions().setHasText(course)).click();
    }
}
