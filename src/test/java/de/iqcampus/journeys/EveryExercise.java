package de.iqcampus.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A campus with a course of the exercises that have moments of their own and the gallery for all others, opened by
 * someone who has answered nothing yet.
 *
 * @param courses the address of each course by its steps
 */
record EveryExercise(RunningCampus campus, Page page, Map<String, String> courses) implements AutoCloseable {

    static final List<String> GALLERY = List.of("bias-pair", "checklist", "dialogue", "dilemma", "notice-reading",
            "perspectives", "points-calculator", "repair-text", "routing", "self-assessment",
            "self-assessment-again");
    private static final List<String> OWN =
            List.of("situation", "sorting", "questions", "thinking", "planning", "quiz");

    static EveryExercise in(Path data, Browser browser) throws SQLException, IOException {
        var courses = "--iqcampus.courses=" + bothCourses(data.resolve("courses"));
        var campus = RunningCampus.in(data, courses);
        var page = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE")
                .setReducedMotion(ReducedMotion.REDUCE).setViewportSize(1280, 900)).newPage();
        var learner = new Learner(page, new Hands.Finger(), new QuizAnswers(List.of(), "de"));
        learner.signIn(campus, "learner@demo.test", "intercultural");
        var opened = new EveryExercise(campus, page, new HashMap<>());
        opened.enrol(learner, "every-exercise", OWN);
        opened.enrol(learner, "exercise-gallery", GALLERY);
        campus.kill();
        shuffleAlwaysAlike(data);
        campus.startAgain(courses);
        learner.signIn(campus, "learner@demo.test", "intercultural");
        return opened;
    }

    private static Path bothCourses(Path folder) throws IOException {
        for (var source : List.of(Path.of("src/test/resources/journeys/courses"), Path.of("courses"))) {
            try (var files = Files.walk(source)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var place = folder.resolve(source.relativize(file));
                    if (place.startsWith(folder.resolve("every-exercise"))
                            || place.startsWith(folder.resolve("exercise-gallery"))
                            || place.equals(folder.resolve("facts.yaml"))) {
                        Files.createDirectories(place.getParent());
                        Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        return folder;
    }

    private void enrol(Learner learner, String slug, List<String> steps) {
        learner.enrol(campus, slug);
        var course = page.url().replaceAll("[^/]+$", "");
        steps.forEach(it -> {
            courses.put(it, course);
            open(it);
        });
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
        page.navigate(courses.get(step) + step);
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
