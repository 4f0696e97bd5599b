package de.iqcampus.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A campus whose one course holds every type of exercise, opened by someone who has answered nothing yet. */
record EveryExercise(RunningCampus campus, Page page, String course) implements AutoCloseable {

    private static final String COURSES = "--iqcampus.courses=src/test/resources/journeys/courses";
    private static final List<String> STEPS = List.of("situation", "sorting", "questions", "thinking", "planning", "quiz");

    static EveryExercise in(Path data, Browser browser) throws SQLException {
        var campus = RunningCampus.in(data, COURSES);
        var page = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE")
                .setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1280, 900)).newPage();
        var learner = new Learner(page, new Hands.Finger(), new QuizAnswers(List.of(), "de"));
        learner.signIn(campus, "learner@demo.test", "intercultural");
        learner.enrol(campus, "every-exercise");
        var opened = new EveryExercise(campus, page, page.url().replaceAll("[^/]+$", ""));
        STEPS.forEach(opened::open);
        campus.kill();
        shuffleAlwaysAlike(data);
        campus.startAgain(COURSES);
        learner.signIn(campus, "learner@demo.test", "intercultural");
        return opened;
    }

    /** Each attempt draws and shuffles by a seed of its own; the snapshots know one order. */
    private static void shuffleAlwaysAlike(Path data) throws SQLException {
        var file = "jdbc:h2:file:" + data.resolve("iq-campus").toAbsolutePath() + ";MODE=MySQL;USER=sa;PASSWORD=";
        try (var database = DriverManager.getConnection(file); var statement = database.createStatement()) {
            statement.executeUpdate("update attempt set seed = 1");
        }
    }

    /** The first exercise of the step. */
    Locator open(String step) {
        page.navigate(course + step);
        page.locator(".exercise").last().waitFor();
        return page.locator(".exercise").first();
    }

    /** The exercise of this name on the page. */
    Locator exercise(String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator group(Locator exercise, String question) {
        return exercise.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(question));
    }

    static Locator button(Locator exercise, String name) {
        return exercise.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static void write(Locator field, String words) {
        field.fill(words);
        field.blur();
    }

    @Override public void close() {
        page.context().close();
        campus.close();
    }
}
