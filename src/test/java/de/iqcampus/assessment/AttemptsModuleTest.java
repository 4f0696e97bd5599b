package de.iqcampus.assessment;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.SampleCourse.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Answer.Text;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.SystemUser;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.test.context.jdbc.Sql;

@Tag("database")
@ApplicationModuleTest(mode = ALL_DEPENDENCIES, extraIncludes = "identity") // only a guard's expression names it
@Sql("/fixtures/assessment.sql")
@SignedInAs(LEARNER_ID)
class AttemptsModuleTest {

    @Autowired AttemptService attempts;
    @Autowired ExerciseLibrary library;
    @Autowired AttemptPersonalData personalData;
    @Autowired SystemUser system;
    @Autowired JdbcClient sql;

    @BeforeEach
    void publish() {
        system.run(() -> library.publish(FIRST, SampleExercises.ALL));
    }

    @AfterEach
    void forget() {
        system.run(() -> {
            personalData.erase(LEARNER);
            personalData.erase(COLLEAGUE);
        });
    }

    @Test
    void keepsTheLatestAnswerAndSaysOnceThatAllIsDone(PublishedEvents events) {
        var attempt = attempts.begin(LEARNER, FIRST, "sort");
        attempts.answer(LEARNER, attempt, "seen", new One("evaluation"));
        assertThat(attempts.attempt(LEARNER, attempt).complete()).isFalse();
        attempts.answer(LEARNER, attempt, "thought", new One("interpretation"));
        attempts.answer(LEARNER, attempt, "seen", new One("description"));

        var stored = attempts.attempt(LEARNER, attempt);
        assertThat(stored.complete()).isTrue();
        assertThat(stored.answers()).containsEntry("seen", new One("description")).hasSize(2);
        assertThat(events.ofType(ExerciseCompleted.class).matching(it -> it.attempt().equals(attempt))).hasSize(1);
    }

    @Test
    void refusesWhatTheExerciseDoesNotAsk() {
        var attempt = attempts.begin(LEARNER, FIRST, "sort");
        assertThatExceptionOfType(UnknownPart.class)
                .isThrownBy(() -> attempts.answer(LEARNER, attempt, "nowhere", new One("description")));
        assertThatExceptionOfType(AnswerNotAdmitted.class)
                .isThrownBy(() -> attempts.answer(LEARNER, attempt, "seen", new One("opinion")));
        assertThat(attempts.attempt(LEARNER, attempt).answers()).isEmpty();
    }

    @Test
    void sealsPrivateWords() {
        var attempt = attempts.begin(LEARNER, FIRST, "reflection");
        attempts.answer(LEARNER, attempt, Reflection.TEXT, new Text("My own thoughts"));

        assertThat(attempts.attempt(LEARNER, attempt).answers())
                .containsEntry(Reflection.TEXT, new Text("My own thoughts"));
        var row = sql.sql("select answer, sealed from attempt_answer where part = 'text'").query().singleRow();
        assertThat(row.get("answer")).isNull();
        assertThat(new String((byte[]) row.get("sealed"))).doesNotContain("thoughts");
    }

    @Test
    void findsOnesLatestAttemptAtAnExercise() {
        assertThat(attempts.latest(LEARNER, FIRST.course(), "reflection")).isEmpty();
        attempts.begin(LEARNER, FIRST, "reflection");
        var second = attempts.begin(LEARNER, FIRST, "reflection");
        attempts.begin(LEARNER, FIRST, "sort");
        attempts.answer(LEARNER, second, Reflection.TEXT, new Text("My own thoughts"));
        system(() -> attempts.begin(COLLEAGUE, FIRST, "reflection"));

        assertThat(attempts.latest(LEARNER, FIRST.course(), "reflection")).hasValueSatisfying(it -> {
            assertThat(it.id()).isEqualTo(second);
            assertThat(it.answers()).containsEntry(Reflection.TEXT, new Text("My own thoughts"));
        });
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> attempts.latest(COLLEAGUE, FIRST.course(), "reflection"));
    }

    @Test
    void scoresAQuizOnce(PublishedEvents events) {
        var attempt = attempts.begin(LEARNER, FIRST, "quiz");
        var drawn = SampleExercises.QUIZ.drawn(attempts.attempt(LEARNER, attempt).seed());
        drawn.subList(0, 2).forEach(it -> attempts.answer(LEARNER, attempt, it.id(), SampleExercises.right(it)));

        var submitted = attempts.submit(LEARNER, attempt);
        assertThat(submitted.score()).isEqualTo(new AttemptSummary.Score(2, 3, true));
        assertThat(attempts.submit(LEARNER, attempt).submittedAt())
                .isCloseTo(submitted.submittedAt(), within(1, ChronoUnit.MILLIS)); // the database keeps microseconds
        assertThat(events.ofType(ExerciseCompleted.class).matching(it -> it.attempt().equals(attempt))).hasSize(1);
        assertThatExceptionOfType(AttemptSubmitted.class).isThrownBy(() -> attempts.answer(LEARNER, attempt,
                drawn.getFirst().id(), SampleExercises.right(drawn.getFirst())));
    }

    @Test
    void asksOnlyWhatWasDrawn() {
        var attempt = attempts.begin(LEARNER, FIRST, "quiz");
        var drawn = SampleExercises.QUIZ.drawn(attempts.attempt(LEARNER, attempt).seed());
        var other = SampleExercises.ITEMS.stream().filter(it -> !drawn.contains(it)).findFirst().orElseThrow();
        assertThatExceptionOfType(UnknownPart.class).isThrownBy(
                () -> attempts.answer(LEARNER, attempt, other.id(), SampleExercises.right(other)));
    }

    @Test
    void saysNothingWhereAQuizWasNotPassed(PublishedEvents events) {
        var attempt = attempts.begin(LEARNER, FIRST, "quiz");
        var summary = attempts.submit(LEARNER, attempt);
        assertThat(summary.score()).isEqualTo(new AttemptSummary.Score(0, 3, false));
        assertThat(summary.complete()).isFalse();
        assertThat(events.ofType(ExerciseCompleted.class).matching(it -> it.attempt().equals(attempt))).isEmpty();
    }

    @Test
    void takesNoAnswerPastTheTime() {
        var attempt = attempts.begin(LEARNER, FIRST, "timed");
        sql.sql("update attempt set started_at = '2026-01-01' where exercise_key = 'timed'").update();
        assertThatExceptionOfType(AttemptSubmitted.class)
                .isThrownBy(() -> attempts.answer(LEARNER, attempt, "single", new One("yes")));
        assertThat(attempts.submit(LEARNER, attempt).score()).isEqualTo(new AttemptSummary.Score(0, 5, false));
    }

    @Test
    void refusesAnotherAccountAndAnothersAttempt() {
        var theirs = system(() -> attempts.begin(COLLEAGUE, FIRST, "reflection"));
        system(() -> attempts.answer(COLLEAGUE, theirs, Reflection.TEXT, new Text("Not yours")));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> attempts.attempt(COLLEAGUE, theirs));
        assertThatExceptionOfType(AttemptNotFound.class).isThrownBy(() -> attempts.attempt(LEARNER, theirs));
        assertThat(attempts.attempts(LEARNER, Set.of(theirs))).isEmpty();
        assertThatExceptionOfType(AttemptNotFound.class)
                .isThrownBy(() -> attempts.answer(LEARNER, theirs, Reflection.TEXT, new Text("Mine")));
        assertThatExceptionOfType(AttemptNotFound.class).isThrownBy(() -> attempts.submit(LEARNER, theirs));
    }

    @Test
    void takesAnswersOfTwoTabsAtOnce() throws Exception {
        for (var part : List.of("rate:i0", "rate:i1", "rate:i2", "rate:i3")) {
            var attempt = attempts.begin(LEARNER, FIRST, "incident");
            var together = new CountDownLatch(1);
            try (var tabs = Executors.newFixedThreadPool(8)) {
                var answers = IntStream.range(0, 8).mapToObj(tab -> tabs.submit(asLearner(() -> {
                    together.await();
                    return attempts.answer(LEARNER, attempt, part, new One(String.valueOf(tab % 4)));
                }))).toList();
                together.countDown();
                for (Future<?> answer : answers) {
                    answer.get(); // would tell what failed
                }
            }
            assertThat(attempts.attempt(LEARNER, attempt).answers()).containsOnlyKeys(part);
        }
    }

    @Test
    void completesFromTwoTabs() throws Exception {
        var attempt = attempts.begin(LEARNER, FIRST, "sort");
        try (var tabs = Executors.newFixedThreadPool(2)) {
            var both = Stream.of("seen", "thought").map(part -> tabs.submit(asLearner(
                    () -> attempts.answer(LEARNER, attempt, part, new One("description"))))).toList();
            for (Future<?> answer : both) {
                answer.get();
            }
        }
        assertThat(attempts.attempt(LEARNER, attempt).complete()).isTrue();
    }

    @Test
    void handsOutAndErasesForTheSystemUserOnly() {
        var attempt = attempts.begin(LEARNER, FIRST, "reflection");
        attempts.answer(LEARNER, attempt, Reflection.TEXT, new Text("Mine"));

        system.run(() -> assertThat(personalData.export(LEARNER).get("attempts")).asString()
                .contains("exercise=reflection", "Mine"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> personalData.export(LEARNER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> personalData.erase(LEARNER));
        system.run(() -> personalData.erase(LEARNER));
        assertThatExceptionOfType(AttemptNotFound.class).isThrownBy(() -> attempts.attempt(LEARNER, attempt));
        assertThat(sql.sql("select count(*) from attempt_answer").query(Integer.class).single()).isZero();
    }

    private static <T> Callable<T> asLearner(Callable<T> work) {
        return new DelegatingSecurityContextCallable<>(work);
    }

    private <T> T system(Callable<T> work) {
        var result = new AtomicReference<T>();
        system.run(() -> {
            try {
                result.set(work.call());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.get();
    }
}
