package de.iqcampus.assessment.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.SampleCourse.FIRST;
import static de.iqcampus.assessment.SampleExercises.INCIDENT;
import static de.iqcampus.assessment.SampleExercises.PLAN;
import static de.iqcampus.assessment.SampleExercises.REFLECTION;
import static de.iqcampus.assessment.SampleExercises.SORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Answer.One;
import de.iqcampus.assessment.Answer.Text;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.AttemptSummary;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.assessment.GroupAnswers;
import de.iqcampus.assessment.GroupAnswers.Counts;
import de.iqcampus.catalogue.LessonText;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {CurrentUser.class, ExercisePanel.class, IncidentRenderer.class, DieSortRenderer.class,
    ReflectionRenderer.class, TransferPlanRenderer.class, ExercisePanelTest.Time.class})
@ViewPackages(classes = ExercisePanelTest.class)
@SignedInAs(LEARNER_ID)
class ExercisePanelTest extends SpringBrowserlessTest {

    static final AttemptId ATTEMPT = new AttemptId(new UUID(0, 9));
    static final Instant NOW = Instant.parse("2026-11-22T13:02:00Z");
    static final Map<String, Answer> RATED = Map.of("rate:i0", new One("0"), "rate:i1", new One("3"),
            "rate:i2", new One("2"), "rate:i3", new One("3"));

    @Autowired ExercisePanel panel;
    @MockitoBean AttemptService attempts;
    @MockitoBean GroupAnswers others;
    @MockitoBean LessonText text;
    final ExerciseHost host = mock(ExerciseHost.class);

    @BeforeEach
    void givenTexts() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        when(text.inline(any())).thenAnswer(it -> it.getArgument(0));
        when(text.paragraphs(any())).thenAnswer(it -> "<p>" + it.getArgument(0) + "</p>");
        when(host.current()).thenReturn(ATTEMPT);
        when(attempts.answer(any(), any(), any(), any())).thenReturn(NOW);
    }

    @Test
    void marksTheLanguageOfTheContent() {
        var shown = show(SORT, Map.of());
        assertThat(shown.section().getElement().getAttribute("aria-label")).isEqualTo("sort auf Deutsch");
        assertThat(shown.html().select("legend [lang=de]").eachText())
                .containsExactly("seen auf Deutsch", "thought auf Deutsch");
        assertThat(shown.html().select("fieldset").first().select("label").eachText())
                .containsExactly("Description", "Interpretation", "Evaluation");
    }

    @Test
    void anIncidentRatesEachInterpretationAndSaysWhatSpeaksForIt() {
        var shown = show(INCIDENT, Map.of());
        assertThat(shown.text("h2")).isEqualTo("How well do these interpretations fit what you know?");
        assertThat(shown.html().select("fieldset")).hasSize(4)
                .allSatisfy(it -> assertThat(it.select("input[type=radio]")).hasSize(4))
                .allSatisfy(it -> assertThat(it.select("[role=status]").text()).isEmpty());

        shown.choose("rate:i1", "2");
        verify(attempts).answer(LEARNER, ATTEMPT, "rate:i1", new One("2"));
        verify(host).saved(NOW);
        assertThat(shown.html().select("[role=status]").get(1).text())
                .contains("Possible, but nothing supports it.", "why auf Deutsch");
        assertThat(shown.html().select("[role=status] [aria-hidden=true]").eachText()).containsExactly("◐");
        assertThat(shown.text("details")).isEmpty();
    }

    @Test
    void anIncidentOpensTheDebriefWithTheLastRating() {
        var most = new HashMap<>(RATED);
        most.remove("rate:i3");
        var shown = show(INCIDENT, most);
        assertThat(shown.html().select("details")).isEmpty();

        shown.choose("rate:i3", "3");
        assertThat(shown.html().select("details summary").eachText()).hasSize(3);
        shown.choose("action", "wait");
        verify(attempts).answer(LEARNER, ATTEMPT, "action", new One("wait"));
        assertThat(shown.html().select("[role=status]").last().text()).contains("Less helpful here.");
        assertThat(shown.text("p.muted")).contains("at least 10");
        shown.write("incident-note", "Mine alone", "input");
        verify(attempts).answer(LEARNER, ATTEMPT, "note", new Text("Mine alone"));
    }

    @Test
    void anIncidentShowsHowOthersRatedAsATable() {
        when(others.of(FIRST.course(), INCIDENT))
                .thenReturn(Optional.of(new Counts(12, Map.of("rate:i0=0", 7L, "rate:i0=3", 5L))));
        var shown = show(INCIDENT, RATED);

        assertThat(shown.text("caption")).contains("12");
        assertThat(shown.html().select("thead th[scope=col]")).hasSize(4);
        assertThat(shown.html().select("tbody tr").first().select("td").eachText()).containsExactly("7", "0", "0", "5");
    }

    @Test
    void standsAsItWasLeft() {
        var answers = new HashMap<>(RATED);
        answers.put("action", new One("talk"));
        answers.put("note", new Text("My note"));
        var shown = show(INCIDENT, answers);

        assertThat(shown.isChecked("rate:i1", "3")).isTrue();
        assertThat(shown.isChecked("rate:i1", "0")).isFalse();
        assertThat(shown.isChecked("action", "talk")).isTrue();
        assertThat(shown.value("incident-note")).isEqualTo("My note");
        assertThat(shown.html().select("[role=status]:has(.feedback)")).hasSize(5)
                .allSatisfy(it -> assertThat(it.text()).contains("why auf Deutsch"));
    }

    @Test
    void aSortSaysWhatTheStatementRatherIs() {
        var shown = show(SORT, Map.of());
        shown.choose("thought", "evaluation");
        verify(attempts).answer(LEARNER, ATTEMPT, "thought", new One("evaluation"));
        assertThat(shown.text("[role=status]")).contains("Interpretation", "why auf Deutsch");
        shown.choose("thought", "interpretation");
        assertThat(shown.text("[role=status]")).contains("Right.").doesNotContain("Rather");
    }

    @Test
    void aReflectionIsStoredWhileItIsWrittenAndNotKeptByTheBrowser() {
        var shown = show(REFLECTION, Map.of("text", new Text("So far")));
        assertThat(shown.value("reflection")).isEqualTo("So far");
        var area = shown.html().selectFirst("textarea");
        assertThat(shown.text("label[for=" + area.id() + "]")).isNotEmpty();
        assertThat(shown.text("#" + area.attr("aria-describedby"))).contains("Only you");
        assertThat(area.attr("autocomplete")).isEqualTo("off");

        shown.write("reflection", "So far and on", "input");
        verify(attempts).answer(LEARNER, ATTEMPT, "text", new Text("So far and on"));
        shown.write("reflection", "So far and further", "change");
        verify(attempts).answer(LEARNER, ATTEMPT, "text", new Text("So far and further"));
        shown.check(true);
        verify(attempts).answer(LEARNER, ATTEMPT, "done", new One("yes"));
    }

    @Test
    void aPlanSuggestsADateAndTakesAnExample() {
        var shown = show(PLAN, Map.of());
        assertThat(shown.value("plan-date")).isEqualTo("2026-12-06");
        assertThat(shown.html().select("label[for=plan-if], label[for=plan-then], label[for=plan-date]")).hasSize(3);

        verify(attempts, never()).answer(any(), any(), any(), any());

        shown.click("Use example");
        var stored = inOrder(attempts);
        stored.verify(attempts).answer(LEARNER, ATTEMPT, "date", new Text("2026-12-06"));
        stored.verify(attempts).answer(LEARNER, ATTEMPT, "if", new Text("if auf Deutsch"));
        assertThat(shown.value("plan-if")).isEqualTo("if auf Deutsch");
        verify(attempts).answer(LEARNER, ATTEMPT, "then", new Text("then auf Deutsch"));
        shown.write("plan-date", "0202-01-05", "blur");
        shown.write("plan-date", "2027-01-05", "blur");
        verify(attempts).answer(LEARNER, ATTEMPT, "date", new Text("2027-01-05"));
    }

    @Test
    void aPlanKeepsTheDateThatItsLearnerTookAway() {
        var shown = show(PLAN, Map.of("date", new Text("")));
        assertThat(shown.value("plan-date")).isEmpty();

        shown.write("plan-if", "Wenn", "change");
        verify(attempts, never()).answer(any(), any(), eq("date"), any());
    }

    private Shown show(Exercise exercise, Map<String, Answer> answers) {
        when(attempts.attempt(LEARNER, ATTEMPT)).thenReturn(new AttemptSummary(ATTEMPT, FIRST, exercise.id(), 5, NOW,
                null, false, answers, null));
        var section = panel.show(exercise, Locale.GERMAN, host);
        UI.getCurrent().add(section);
        return new Shown(section);
    }

    @TestConfiguration
    static class Time {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
