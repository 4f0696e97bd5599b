package de.iqcampus.assessment;

import static de.iqcampus.assessment.SampleExercises.INCIDENT;
import static de.iqcampus.assessment.SampleExercises.PLAN;
import static de.iqcampus.assessment.SampleExercises.QUESTION;
import static de.iqcampus.assessment.SampleExercises.QUIZ;
import static de.iqcampus.assessment.SampleExercises.REFLECTION;
import static de.iqcampus.assessment.SampleExercises.SORT;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Answer.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

class ExerciseTest {

    static final List<Exercise> ALL = SampleExercises.ALL;

    @ParameterizedTest @FieldSource("ALL")
    void survivesJson(Exercise exercise) {
        var json = JsonMapper.shared();
        var written = json.writerFor(Exercise.class).writeValueAsString(exercise);
        assertThat(json.readValue(written, Exercise.class)).isEqualTo(exercise);
        assertThat(written).doesNotContain("\"parts\"", "privateParts", "\"complete\"", "\"rated\"");
    }

    @ParameterizedTest @FieldSource("ALL")
    void isNotCompleteFromTheStart(Exercise exercise) {
        assertThat(exercise.isComplete(Map.of())).isFalse();
        assertThat(exercise.parts()).containsAll(exercise.privateParts());
    }

    @Test
    void anIncidentAsksForFourRatingsAndAnAction() {
        var answers = new HashMap<String, Answer>();
        INCIDENT.interpretations().forEach(it -> answers.put(CriticalIncident.rating(it), new One("1")));
        assertThat(INCIDENT.isRated(answers)).isTrue();
        assertThat(INCIDENT.isComplete(answers)).isFalse();
        answers.put(CriticalIncident.ACTION, new One("wait"));
        assertThat(INCIDENT.isComplete(answers)).isTrue();
        assertThat(INCIDENT.admits("rate:i0", new One("3"))).isTrue();
        assertThat(INCIDENT.admits("rate:i0", new One("4"))).isFalse();
        assertThat(INCIDENT.admits(CriticalIncident.ACTION, new One("3"))).isFalse();
        assertThat(INCIDENT.admits(CriticalIncident.NOTE, new One("3"))).isFalse();
    }

    @Test
    void aSortAsksForEveryStatement() {
        assertThat(SORT.isComplete(Map.of("seen", new One("evaluation")))).isFalse();
        assertThat(SORT.isComplete(Map.of("seen", new One("evaluation"), "thought", new One("evaluation")))).isTrue();
        assertThat(SORT.admits("seen", new One("opinion"))).isFalse();
    }

    @Test
    void aQuestionIsCompleteWithAWrongAnswer() {
        assertThat(QUESTION.isComplete(Map.of("multiple", new Answer.Several(Set.of("c"))))).isTrue();
        assertThat(QUESTION.isComplete(Map.of("multiple", new Answer.Several(Set.of())))).isFalse();
    }

    @Test
    void aReflectionTakesWordsOrTheWayWithout() {
        assertThat(REFLECTION.isComplete(Map.of("text", new Text("My thoughts")))).isTrue();
        assertThat(REFLECTION.isComplete(Map.of("text", new Text(" ")))).isFalse();
        assertThat(REFLECTION.isComplete(Map.of("done", new One("yes")))).isTrue();
        assertThat(REFLECTION.admits("text", new Text("x".repeat(10_001)))).isFalse();
    }

    @Test
    void aPlanAsksForBothHalvesAndADate() {
        var plan = new HashMap<String, Answer>(Map.of("if", new Text("If"), "then", new Text("then")));
        assertThat(PLAN.isComplete(plan)).isFalse();
        plan.put("date", new Text("2026-12-06"));
        assertThat(PLAN.isComplete(plan)).isTrue();
        assertThat(PLAN.admits("date", new Text("tomorrow"))).isFalse();
        assertThat(PLAN.admits("date", new Text("2026-02-30"))).isFalse();
    }

    @Test
    void aQuizDrawsTheSameItemsForASeedAndOthersForAnother() {
        assertThat(QUIZ.drawn(42)).hasSize(3).doesNotHaveDuplicates().isEqualTo(QUIZ.drawn(42));
        assertThat(LongStream.range(0, 50).mapToObj(QUIZ::drawn).distinct().count()).isGreaterThan(5);
    }
}
