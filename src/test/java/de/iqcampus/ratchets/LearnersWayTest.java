package de.iqcampus.ratchets;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.ui.Dom;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.learning.CourseProgress;
import de.iqcampus.learning.EnrolmentService;
import de.iqcampus.learning.EnrolmentStatus;
import de.iqcampus.learning.ExerciseWork;
import de.iqcampus.learning.ProgressService;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;

/**
 * What each step of the learner's way asks of the database and puts on the screen. The way is gone three times: the
 * first fills the caches, the second counts, the third shows that more courses do not mean more statements.
 */
@SpringBootTest
@Import(CountedStatements.class)
@ViewPackages(packages = "de.iqcampus")
@Sql(statements = "insert into account (account_id, email, password_hash, given_name, family_name, language,"
        + " privacy_notice, created_at, confirmed_at, version) values (x'00000000000000000000000000000001', 'learner@way.test', '',"
        + " 'Amina', 'K.', 'de', '1', '2026-01-01', '2026-01-01', 0)")
@SignedInAs(LEARNER_ID)
class LearnersWayTest extends SpringBrowserlessTest {

    static final String COURSE = "perspektiven-wechseln";
    static final Map<String, String> STEPS = Map.of("question", "three-levels", "die-sort", "camera-test",
            "reflection", "own-lens", "incident", "more-than-one-reason", "plan", "from-plan-to-action",
            "quiz", "knowledge-check");

    @Autowired CountedStatements statements;
    @Autowired EnrolmentService enrolments;
    @Autowired ProgressService progress;
    @Autowired ExerciseWork work;
    @Autowired ExerciseLibrary library;
    @Autowired AttemptService attempts;
    @Autowired JdbcClient database;

    final Map<String, Integer> sent = new TreeMap<>();
    final Map<String, Integer> shown = new TreeMap<>();

    @Test
    void staysAsCheapAsItWas() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        walk();
        walk();
        var second = Map.copyOf(sent);
        assertAll(() -> Ratchets.check("components", shown, 0), () -> Ratchets.check("statements", sent, 0));
        walk();
        assertThat(sent).isEqualTo(second);
    }

    private void walk() {
        open("enrol", "enrol/" + COURSE);
        var way = way();
        alwaysTheSameItems(way);
        STEPS.forEach((kind, step) -> open("step." + kind, address(way, kind)));
        UI.getCurrent().navigate(address(way, "question"));
        count("complete-step", () -> Dom.check(choice(), true)); // a question has only one part
        answer(way, "question", () -> Dom.check(choice(), true));
        count("next-step", () -> screen().click("Weiter"));
        answer(way, "die-sort", () -> Dom.check(choice(), true));
        answer(way, "incident", () -> Dom.check(choice(), true));
        answer(way, "reflection", () -> Dom.write(area(), "Ich sehe das so."));
        answer(way, "plan", () -> Dom.write(area(), "Wenn ich unterbreche"));
        UI.getCurrent().navigate(address(way, "quiz"));
        count("begin-quiz", () -> screen().click("Quiz beginnen"));
        shown.put("quiz-page", size(screen().root()));
        count("answer.quiz", () -> Dom.check(choice(), true));

        way.lessons().stream().filter(it -> !it.key().equals(STEPS.get("quiz")))
                .forEach(it -> it.exercises().forEach(this::finish));
        way.missing().stream().filter(it -> it.exercises().isEmpty()).forEach(it -> {
            UI.getCurrent().navigate("learn/" + way.enrolment().value() + "/" + it.key());
            screen().click("Gelesen, weiter");
        });
        finish("quiz");
        UI.getCurrent().navigate(address(way, "quiz"));
        count("complete-course", () -> screen().click("Abgeben"));
        shown.put("quiz-result", size(screen().root()));
        assertThat(progress.progress(LEARNER, way.enrolment()).status()).isEqualTo(EnrolmentStatus.COMPLETED);
        open("home", "home");
        open("certificates", "certificates");
    }

    private static String address(CourseProgress way, String kind) {
        return "learn/" + way.enrolment().value() + "/" + STEPS.get(kind);
    }

    private void answer(CourseProgress way, String kind, Runnable click) {
        UI.getCurrent().navigate(address(way, kind));
        count("answer." + kind, click);
    }

    private void open(String what, String address) {
        count(what, () -> UI.getCurrent().navigate(address));
        shown.put(what, size(screen().root()));
    }

    private void count(String what, Runnable step) {
        sent.put(what, statements.during(() -> {
            step.run();
            roundTrip();
        }));
    }

    private CourseProgress way() {
        return progress.progress(LEARNER, enrolments.enrolmentsOf(LEARNER).getFirst().id());
    }

    private void alwaysTheSameItems(CourseProgress way) {
        work.current(LEARNER, way.enrolment(), "quiz");
        database.sql("update attempt set seed = 1 where exercise_key = 'quiz'").update();
    }

    private void finish(String exercise) {
        var way = way();
        var attempt = attempts.attempt(LEARNER, work.current(LEARNER, way.enrolment(), exercise));
        RightAnswers.to(library.exercises(way.revision()).get(exercise), attempt.seed())
                .forEach((part, answer) -> attempts.answer(LEARNER, attempt.id(), part, answer));
    }

    private static Element choice() {
        return screen().all("input").stream()
                .filter(it -> Set.of("radio", "checkbox").contains(it.getAttribute("type"))).findFirst().orElseThrow();
    }

    private static Element area() {
        return screen().all("textarea").getFirst();
    }

    private static Dom screen() {
        var frame = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        return Dom.of(frame);
    }

    /** Each component is one element, and so is each native one: all of them live in the session. */
    private static int size(Element element) {
        return element.isTextNode() ? 0 : 1 + element.getChildren().mapToInt(LearnersWayTest::size).sum();
    }
}
