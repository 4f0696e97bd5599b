package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Somebody who comes to belong to an organisation: by the letter that invites them, or by a code. */
record Newcomer(RunningCampus campus, Page page) {

    static final String PASSWORD = "sechs Quitten im Regal";

    void accept(String address) throws Exception {
        var letter = Mails.await(campus, "membership-invitation", address);
        page.navigate(campus.address(Mails.link(letter, "/invited/")));
        page.fill("[name=password]", PASSWORD);
        page.click("form [type=submit]");
        page.waitForURL(Pattern.compile("/home"));
    }

    /** As far as the question whether to join. */
    void type(String code) {
        page.navigate(campus.address("/account"));
        page.click(".organisation-own a[href=join]");
        page.fill("[name=code]", code);
        page.click("main form [type=submit]");
        page.locator("main section h2").waitFor();
    }

    void agree(String organisation) {
        page.click("main section .primary");
        assertThat(page.locator("main .result")).hasText("Sie gehören jetzt zu " + organisation + ".");
        page.navigate(campus.address("/account"));
        assertThat(page.locator(".organisation-own li").last()).containsText(organisation);
    }
}
