package de.iqcampus.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.iqcampus.journeys.EveryExercise.button;
import static de.iqcampus.journeys.EveryExercise.group;
import static de.iqcampus.journeys.EveryExercise.write;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.iqcampus.accessibility.ExerciseResults;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every type of exercise says to a screen reader: names and states, errors, and feedback when it comes. */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SoftAssertionsExtension.class)
class ExercisesJourney {

    static final String PRIVATE = "Das können nur Sie lesen; es wird verschlüsselt gespeichert.";
    static final String ANSWER_FIRST = "Bitte beantworten Sie zuerst die ganze Frage.";

    private final Inspection inspection = new Inspection();
    private final Map<String, List<String>> matched = new TreeMap<>();
    private EveryExercise exercises;
    private Announcements screenReader;

    @BeforeAll
    void openEveryStep(Browser browser, @TempDir Path data) throws SQLException, IOException {
        exercises = EveryExercise.in(data, browser);
        screenReader = Announcements.on(exercises.page());
    }

    @AfterAll
    void close(Browser browser) {
        exercises.close();
        Claims.areProvenBy(new ExerciseResults(LocalDate.now(), "Chromium " + browser.version(), matched.entrySet()
                .stream().map(it -> new ExerciseResults.Type(it.getKey(), it.getValue())).toList()));
    }

    @Test
    void criticalIncident(SoftAssertions softly) {
        var snapshots = new Snapshots("critical-incident", softly, matched);
        var incident = exercises.open("situation");
        snapshots.compare(incident, "untouched");

        screenReader.assertSays("Passt gut. Das zeigt die Szene.", () -> rate(incident, "Er hat die Hände voll."));
        screenReader.assertSays("Plausibel, aber unvollständig.", () -> rate(incident, "Er hat es eilig."));
        screenReader.assertSays("Möglich, aber nichts spricht dafür.", () -> rate(incident, "Er mag sie nicht."));
        snapshots.compare(incident, "one rating missing");

        screenReader.assertSays("Weiter geht es unten", () -> rate(incident, "Das ist seine Kultur."));
        var action = group(incident, "Was würden Sie als Nächstes tun?");
        screenReader.assertSays("Hier weniger hilfreich. Das klärt nichts.",
                () -> action.getByLabel("Sie beschwert sich.").check());
        incident.getByText("Was wissen wir?").click();
        snapshots.compare(incident, "complete");
        assertThat(incident.getByLabel("Ihre Notiz")).hasAccessibleDescription(PRIVATE);
        inspection.assertNothingFoundCloser(exercises.page(), "critical-incident");
    }

    /** The second of two comes with what was answered to the first. */
    @ParameterizedTest
    @FieldSource("de.iqcampus.journeys.EveryExercise#GALLERY")
    void untouchedAndPlayed(String step, SoftAssertions softly) {
        var type = step.replaceFirst("-again$", "");
        var time = step.equals(type) ? "" : ", again";
        var snapshots = new Snapshots(type, softly, matched);
        var exercise = exercises.open(step);
        snapshots.compare(exercise, "untouched" + time);
        new Player(exercises.page(), new Hands.Finger()).play(exercise);
        snapshots.compare(exercise, "played" + time);
        inspection.assertNothingFoundCloser(exercises.page(), step);
    }

    private static void rate(Locator incident, String interpretation) {
        group(incident, interpretation).getByLabel("passt gut").check();
    }

    @Test
    void dieSort(SoftAssertions softly) {
        var snapshots = new Snapshots("die-sort", softly, matched);
        var sort = exercises.open("sorting");
        snapshots.compare(sort, "untouched");

        screenReader.assertSays("Richtig. Das ist zu sehen.",
                () -> group(sort, "Er nickt.").getByLabel("Beschreibung").check());
        screenReader.assertSays("Eher: Deutung. Das ist erschlossen.",
                () -> group(sort, "Er ist genervt.").getByLabel("Bewertung").check());
        snapshots.compare(sort, "one right, one not");
        inspection.assertNothingFoundCloser(exercises.page(), "die-sort");
    }

    @Test
    void reflection(SoftAssertions softly) {
        var snapshots = new Snapshots("reflection", softly, matched);
        var reflection = exercises.open("thinking");
        snapshots.compare(reflection, "untouched");

        var thoughts = reflection.getByLabel("Ihre Gedanken");
        assertThat(thoughts).hasAccessibleDescription(PRIVATE);
        screenReader.assertSays("Gespeichert", () -> write(thoughts, "Wie es ihr geht."));
        reflection.getByLabel("Ich habe nachgedacht").check();
        snapshots.compare(reflection, "written and thought about");
        inspection.assertNothingFoundCloser(exercises.page(), "reflection");
    }

    @Test
    void transferPlan(SoftAssertions softly) {
        var snapshots = new Snapshots("transfer-plan", softly, matched);
        var plan = exercises.open("planning");
        snapshots.compare(plan, "untouched");

        var date = plan.getByLabel("Wann möchten Sie darauf zurückblicken?");
        screenReader.assertSays("Hier fehlt noch ein vollständiges Datum", () -> write(date, ""));
        assertThat(date).hasAccessibleDescription("Hier fehlt noch ein vollständiges Datum, zum Beispiel 14.12.2026. "
                + "Ohne Datum zählt der Plan noch nicht.");
        snapshots.compare(plan, "date missing");

        write(date, "2027-01-05");
        button(plan, "Beispiel übernehmen: Wenn jemand schweigt").click();
        assertThat(plan.getByLabel("Wenn …")).isFocused();
        snapshots.compare(plan, "complete");
        inspection.assertNothingFoundCloser(exercises.page(), "transfer-plan");
    }

    @Test
    void questions(SoftAssertions softly) {
        var snapshots = new Snapshots("question", softly, matched);
        exercises.open("questions");
        snapshots.compare(exercises.page().locator("article"), "untouched");

        var one = exercises.exercise("Eine Antwort");
        screenReader.assertSays("Nicht ganz. Das sieht niemand.", () -> one.getByLabel("was gemeint ist").check());

        var several = exercises.exercise("Mehrere Antworten");
        screenReader.assertSays(ANSWER_FIRST, () -> check(several));
        assertThat(several.getByRole(AriaRole.GROUP)).hasAccessibleDescription(ANSWER_FIRST);
        var pairs = exercises.exercise("Zuordnen");
        pairs.getByLabel("gesehen").selectOption("Beschreibung");
        screenReader.assertSays(ANSWER_FIRST, () -> check(pairs));
        assertThat(pairs.getByLabel("vermutet")).hasAccessibleDescription(ANSWER_FIRST);
        var word = exercises.exercise("Ein Wort");
        screenReader.assertSays(ANSWER_FIRST, () -> check(word));
        assertThat(word.getByLabel("Ihre Antwort")).hasAccessibleDescription(ANSWER_FIRST);
        snapshots.compare(exercises.page().locator("article"), "incomplete");

        several.getByLabel("Zeit").check();
        screenReader.assertSays("Zeit Richtig. Wer eilt hört wenig. Eine richtige Antwort fehlt noch.",
                () -> check(several));
        pairs.getByLabel("vermutet").selectOption("Beschreibung");
        screenReader.assertSays("vermutet Nicht ganz.", () -> check(pairs));
        screenReader.assertSays("Nicht ganz. Es ist eine offene Frage.", () -> {
            write(word.getByLabel("Ihre Antwort"), "geschlossen");
            check(word);
        });
        var order = exercises.exercise("Reihenfolge");
        var up = button(order, "nach oben zuhören");
        screenReader.assertSays("zuhören: jetzt an Stelle 1 von 3", up::click);
        assertThat(up).isFocused();
        screenReader.assertSays("an der richtigen Stelle", () -> check(order));
        snapshots.compare(exercises.page().locator("article"), "checked");
        inspection.assertNothingFoundCloser(exercises.page(), "question");
    }

    private static void check(Locator question) {
        button(question, "Prüfen").click();
    }

    @Test
    void quiz(SoftAssertions softly) {
        var snapshots = new Snapshots("quiz", softly, matched);
        var quiz = exercises.open("quiz");
        snapshots.compare(quiz, "start");

        button(quiz, "Quiz beginnen").click();
        assertThat(quiz.getByText("Seite 1 von 2")).isFocused();
        snapshots.compare(quiz, "first page");
        group(quiz, "Zuhören").getByLabel("ein Rat").check();
        group(quiz, "Ja und Nein").getByLabel("Ihre Antwort").fill("Offene Frage");
        button(quiz, "Nächste Seite").click();
        assertThat(quiz.getByText("Seite 2 von 2")).isFocused();
        group(quiz, "Kamera").getByLabel("was geschieht").check();
        snapshots.compare(quiz, "second page");

        screenReader.assertSays("2 Fragen sind noch offen", () -> button(quiz, "Abgeben").click());
        assertThat(quiz.locator(".error-summary")).isFocused();
        snapshots.compare(quiz, "handed in too early");
        quiz.getByText("Was gehört zusammen?").first().click();
        var pairs = group(quiz, "Was gehört zusammen?");
        assertThat(pairs.getByLabel("gesehen")).isFocused();
        pairs.getByLabel("gesehen").selectOption("Deutung");
        pairs.getByLabel("vermutet").selectOption("Deutung");
        screenReader.assertSays("Reihenfolge übernommen",
                () -> button(quiz, "Diese Reihenfolge übernehmen").click());
        snapshots.compare(quiz, "first page answered");
        inspection.assertNothingFoundCloser(exercises.page(), "quiz");

        button(quiz, "Nächste Seite").click();
        button(quiz, "Abgeben").click();
        assertThat(quiz.getByText("2 von 5 richtig")).isFocused();
        snapshots.compare(quiz, "result");
        inspection.assertNothingFoundCloser(exercises.page(), "quiz-result");
    }
}
