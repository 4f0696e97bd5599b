package de.iqcampus.coursefiles;

import static de.iqcampus.coursefiles.SampleCourses.COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.assessment.AssessmentItem;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.assessment.Quiz;
import de.iqcampus.catalogue.CourseContent.Audience;
import de.iqcampus.catalogue.Lesson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseAssemblyTest {

    @TempDir Path temp;
    SampleCourses courses;

    @BeforeEach
    void copySample() throws IOException {
        courses = new SampleCourses(temp);
    }

    @Test
    void readsEverythingALearnerMeets() {
        var course = courses.reviewed();

        var content = course.content();
        assertThat(content.key()).isEqualTo("asking-well");
        assertThat(content.slug()).isEqualTo("good-questions");
        assertThat(content.audience()).containsExactly(Audience.EVERYONE, Audience.JOB_CENTRES);
        assertThat(content.lessons()).extracting(Lesson::kind).containsExactly(
                Lesson.Kind.SITUATION, Lesson.Kind.EXERCISE, Lesson.Kind.PLAN, Lesson.Kind.QUIZ);
        assertThat(content.lessons()).extracting(Lesson::optional).containsExactly(false, false, true, false);
        assertThat(content.lesson("my-next-talk").orElseThrow().exercises()).containsExactly("last-talk", "my-plan");
        assertThat(content.mediaItem("a-talk").mediaType()).isEqualTo("video/mp4");
        assertThat(content.fact("agg-1").section()).isEqualTo("§ 1 AGG");
        assertThat(course.files()).containsOnlyKeys("media/a-talk.mp4", "media/a-talk.de.vtt", "media/a-talk.en.vtt",
                "media/two-views.de.svg", "media/two-views.en.svg");
    }

    @Test
    void readsEveryTypeOfExercise() {
        var exercises = courses.reviewed().exercises();

        assertThat(exercises).extracting(Exercise::id)
                .containsExactly("last-talk", "my-plan", "quiz", "short-answer", "sort-sentences");
        assertThat(exercises).filteredOn(Quiz.class::isInstance).singleElement().satisfies(quiz ->
                assertThat(((Quiz) quiz).items()).extracting(AssessmentItem::id)
                        .containsExactly("camera", "steps", "which-kind", "one-word"));
    }

    @Test
    void joinsTheLinesOfATextButNotItsParagraphs() throws IOException {
        courses.change(COURSE + "exercises/last-talk.yaml", "{de: \"Was haben Sie **nicht** gefragt?\"",
                "\n  de: |\n    Was haben\n    Sie gefragt?\n  en: x\n#");

        assertThat(courses.reviewed().exercises().getFirst().toString()).contains("Was haben Sie gefragt?");
        assertThat(courses.reviewed().content().mediaItem("two-views").description().in(Locale.ENGLISH))
                .isEqualTo("One circle stands for what you see.\n\nThe other stands for what others see.");
    }

    @Test
    void aLessonsHashNoticesWhatALearnerMeetsAndNothingElse() throws IOException {
        var before = hashes();

        courses.change("facts.yaml", "2027-01-31", "2028-01-31").change("facts.yaml", "2026-04-29", "2026-11-01");
        assertThat(hashes()).isEqualTo(before);

        courses.change("facts.yaml", "The Act protects", "This Act protects");
        assertThat(changed(before)).containsExactly("listen-first");
        courses.change(COURSE + "exercises/quiz.yaml", "Exactly.", "Right.");
        assertThat(changed(before)).containsExactly("listen-first", "what-you-know");
        courses.change(COURSE + "media/a-talk.en.vtt", "Hello", "Hi");
        assertThat(changed(before)).containsExactly("listen-first", "two-sentences", "what-you-know");
    }

    private List<String> changed(Map<String, String> before) {
        return hashes().entrySet().stream().filter(it -> !it.getValue().equals(before.get(it.getKey())))
                .map(Map.Entry::getKey).sorted().toList();
    }

    private Map<String, String> hashes() {
        return courses.reviewed().content().lessons().stream()
                .collect(Collectors.toMap(Lesson::key, Lesson::contentHash));
    }
}
