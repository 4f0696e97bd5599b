package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InChromium
class ChangedCourseJourney {

    static final String SLUG = "respekt-am-arbeitsplatz";

    @Test
    void aLearnerUnderWayIsOfferedTheNewerRevisionAndKeepsWhatIsUnchanged(Browser browser, @TempDir Path temp)
            throws IOException {
        var courses = copyOfCourses(temp.resolve("courses"));
        var folder = "--iqcampus.courses=" + courses;
        try (var campus = RunningCampus.in(temp.resolve("data"), folder); var desk = browser.newContext()) {
            var learner = new Learner(desk.newPage(), new Hands.Finger(), QuizAnswers.of(SLUG, "de"));
            var page = learner.page();
            learner.signIn(campus, "learner@demo.test", "intercultural");
            learner.enrol(campus, SLUG);
            for (var step = 0; step < 3; step++) {
                learner.workStep();
                learner.goOn();
            }
            assertThat(page.locator(".outline a.done")).hasCount(3);

            var changed = courses.resolve(SLUG).resolve("lessons/six-grounds.de.md");
            Files.writeString(changed, Files.readString(changed).replaceFirst("\\n\\n", "\n\nNeu und wichtig.\n\n"));
            campus.kill();
            campus.startAgain(folder);
            learner.signIn(campus, "learner@demo.test", "intercultural");
            page.navigate(campus.address("/enrol/" + SLUG));
            assertThat(page.locator(".notice.soon li")).hasCount(1);

            page.locator(".notice.soon button").click();
            assertThat(page.locator(".outline a.done")).hasCount(2);
            assertThat(page.locator(".notice.soon")).hasCount(0);
        }
    }

    private static Path copyOfCourses(Path target) throws IOException {
        try (var files = Files.walk(Path.of("courses"))) {
            for (var file : files.toList()) {
                var copy = target.resolve(Path.of("courses").relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }
}
