package de.iqcampus.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.LoadState;
import de.iqcampus.ratchets.Ratchets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weighs what a browser fetches that has never been here. */
@InChromium
class FirstLoadJourney {

    static final String COURSE = "perspektiven-wechseln";
    static final int SLACK = 5; // a release of a library moves the figures a little

    @Test
    void staysAsLightAsItWas(Browser browser, @TempDir Path data) {
        try (var campus = RunningCampus.in(data)) {
            var step = "";
            var signedIn = "";
            try (var desk = browser.newContext(visitor())) {
                var learner = new Learner(desk.newPage(), new Hands.Finger(), QuizAnswers.of(COURSE, "de"));
                learner.signIn(campus, "learner@demo.test", "intercultural");
                learner.enrol(campus, COURSE);
                step = learner.page().url();
                signedIn = desk.storageState();
            }
            Ratchets.check("kilobytes", Map.of(
                    "home-page", weigh(browser, visitor(), campus.address("/")),
                    "catalogue", weigh(browser, visitor(), campus.address("/catalogue")),
                    "course-page", weigh(browser, visitor(), campus.address("/catalogue/" + COURSE)),
                    "sign-in", weigh(browser, visitor(), campus.address("/login")),
                    "player", weigh(browser, visitor().setStorageState(signedIn), step)), SLACK);
        }
    }

    private static NewContextOptions visitor() {
        return new NewContextOptions().setLocale("de-DE").setViewportSize(1280, 900);
    }

    /** All that comes over the line, heads included, in kilobytes. */
    private static int weigh(Browser browser, NewContextOptions who, String address) {
        try (var desk = browser.newContext(who)) {
            var page = desk.newPage();
            var bytes = new AtomicLong();
            var network = desk.newCDPSession(page);
            network.on("Network.loadingFinished", it -> bytes.addAndGet(it.get("encodedDataLength").getAsLong()));
            network.send("Network.enable");
            page.navigate(address);
            page.locator("h1").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return (int) Math.ceilDiv(bytes.get(), 1000);
        }
    }
}
