package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Somebody who mistypes the address, takes a course, marries, takes everything along and leaves. */
record FirstLearner(RunningCampus campus, Page page, Page admin, Consumer<String> inspect) {

    static final String COURSE = "respekt-am-arbeitsplatz";
    static final String MISTYPED = "zoe@nrod.example";
    static final String EMAIL = "zoe@nord.example";
    static final String PASSWORD = "ein langes Kennwort";
    static final Pattern SERIAL = Pattern.compile("IQ-\\d{4}-\\w{4}-\\w{4}");

    void comesAndGoes() throws Exception {
        registers();
        correctsTheAddress();
        new Learner(page, new Hands.Finger(), QuizAnswers.of(COURSE, "de")).workThrough();
        var first = serial();
        changesName();
        var second = serial();
        assertThat(second).isNotEqualTo(first);
        page.navigate(campus.address("/verify/" + first));
        assertThat(page.locator("main")).containsText("ersetzt");
        takesAlong(second);
        leaves(second);
    }

    private void registers() {
        page.navigate(campus.address("/enrol/" + COURSE));
        page.click("a[href^=register]");
        page.fill("[name=given-name]", "Zoë");
        page.fill("[name=family-name]", "Łukasiewicz");
        page.fill("[name=email]", MISTYPED);
        page.fill("[name=password]", PASSWORD);
        page.click("form [type=submit]");
        assertThat(page.locator("[name=email]")).hasValue(MISTYPED);
        inspect.accept("first-learner-waits");
    }

    private void correctsTheAddress() throws Exception {
        var mistyped = Mails.link(letter(MISTYPED), "/confirm/");
        page.fill("[name=email]", EMAIL);
        page.click("form [type=submit]");
        var right = Mails.link(letter(EMAIL), "/confirm/");

        page.navigate(campus.address(mistyped));
        assertThat(page.locator("main [name=password]")).hasCount(0);
        page.navigate(campus.address(right));
        page.fill("[name=password]", PASSWORD);
        page.click("form [type=submit]");
        page.waitForURL(Pattern.compile("/learn/[^/]+/.+"));
        page.locator(".step-head h1").waitFor();
    }

    private String serial() {
        page.navigate(campus.address("/certificates"));
        page.locator("main article, main .card").first().waitFor();
        var found = SERIAL.matcher(page.locator("main").innerText());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private void changesName() {
        page.navigate(campus.address("/account"));
        var name = page.locator(".signin-account-name");
        name.locator("[name=family-name]").fill("Öztürk");
        name.locator("[type=submit]").click();
        assertThat(name.locator(".note.soon")).containsText("Zoë Öztürk");
        inspect.accept("first-learner-asks-for-a-name");
        admin.navigate(campus.address("/admin/names"));
        admin.locator("main article button.primary").click();
        assertThat(admin.locator("main .empty")).isVisible();
        page.navigate(campus.address("/certificates"));
        assertThat(page.locator("body")).not().containsText("Łukasiewicz");
    }

    private void takesAlong(String serial) throws Exception {
        page.navigate(campus.address("/account"));
        page.click("main a[href=my-data]");
        var download = page.waitForDownload(() -> page.locator("main a.btn.primary").click());
        try (var zip = new ZipFile(download.path().toFile())) {
            for (var name : List.of("data.json", "index.html")) {
                var words = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(words).contains(EMAIL, "Öztürk", serial).doesNotContain("Łukasiewicz");
            }
            assertThat(zip.getEntry("certificates/" + serial + "-de.pdf").getSize()).isPositive();
        }
    }

    private void leaves(String serial) {
        var card = page.locator(".account > section").last();
        card.locator("[name=present-password]").fill(PASSWORD);
        card.locator("[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("/goodbye"));
        page.navigate(campus.address("/verify/" + serial));
        assertThat(page.locator("main")).not().containsText("Respekt am Arbeitsplatz");
        admin.navigate(campus.address("/admin/accounts"));
        admin.fill("[name=words]", "Zoë");
        admin.click("form [type=submit]");
        assertThat(admin.locator("main .empty, main tbody tr").filter(new Locator.FilterOptions().setHasText("Zoë")))
                .hasCount(0);
    }

    private Path letter(String to) {
        RunningCampus.await("a letter to confirm " + to, () -> letters(to).size() == 1);
        return letters(to).getFirst();
    }

    private List<Path> letters(String to) {
        return campus.mails().stream().filter(it -> it.toString().contains("confirm") && Mails.isTo(it, to)).toList();
    }
}
