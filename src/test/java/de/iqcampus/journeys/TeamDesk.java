package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;

/** HR at the screens about the people of an organisation. */
record TeamDesk(RunningCampus campus, Page page, Hands hands) {

    void open() {
        page.navigate(campus.address("/home"));
        hands.press(page.locator(".menu a[href=team]"));
        assertThat(page.locator("h1")).hasText("Team");
    }

    void invite(String givenName, String familyName, String address) {
        hands.type(page.locator("#invite-given-name"), givenName);
        hands.type(page.locator("#invite-family-name"), familyName);
        hands.type(page.locator("#invite-email"), address);
        hands.press(page.locator("form:has(#invite-email) [type=submit]"));
    }

    /** The rows of those whose name or address holds the words. */
    Locator members(String words) {
        hands.type(page.locator("main [name=words]"), words);
        hands.press(page.locator("main [role=search] [type=submit]"));
        return page.locator("section:has([role=search]) tbody tr");
    }

    /** As far as the preview, of which nothing is done yet. */
    void read(Path file) {
        open();
        hands.press(page.locator("main a[href^='team/import']"));
        page.waitForFileChooser(() -> hands.press(page.locator("#file"))).setFiles(file);
        hands.press(page.locator("form:has(#file) [type=submit]"));
        assertThat(page.locator(".import h2")).isFocused();
    }

    /** What the preview, or later the result, says of the person with this address. */
    Locator row(String address) {
        return page.locator(".import tbody tr").filter(new Locator.FilterOptions().setHasText(address));
    }

    void only(String outcome) {
        hands.press(page.locator(".import-filter button").filter(new Locator.FilterOptions().setHasText(outcome)));
    }

    void doIt() {
        hands.press(page.locator(".import-act .primary"));
        assertThat(page.locator(".import h2")).hasText("Was aus den Zeilen wurde");
    }

    /** The word by which so many people can join. */
    String code(int uses) {
        open();
        page.fill("#code-ends-on", LocalDate.now().plusDays(7).toString()); // keys for dates differ by system
        hands.type(page.locator("#code-uses"), String.valueOf(uses));
        hands.press(page.locator("form:has(#code-uses) [type=submit]"));
        return page.locator(".join-code").innerText();
    }

    void openContacts() {
        open();
        hands.press(page.locator("main a[href^='team/contacts']"));
        assertThat(page.locator("h1")).hasText("Ansprechpersonen");
    }

    void enterDisabledStaff(String name, String email) {
        hands.type(contact("NAME"), name);
        hands.type(contact("EMAIL"), email);
        hands.press(page.locator("main form [type=submit]"));
    }

    Locator contact(String field) {
        return page.locator("[name='disabled-staff." + field + "']");
    }
}
