package de.iqcampus.coursefiles;

import static de.iqcampus.coursefiles.SampleCourses.COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseCommandTest {

    @TempDir Path temp;
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void isSilentAboutGoodCourses() throws IOException {
        new SampleCourses(temp);

        assertThat(run("--check-courses=" + temp, "--as-of=2026-11-22")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void warningsDoNotFail() throws IOException {
        new SampleCourses(temp);

        assertThat(run("--check-courses=" + temp, "--as-of=2030-01-01")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("%s/facts.yaml:8: warning: review due since 2027-01-31: agg-1\n".formatted(temp));
    }

    @Test
    void errorsFail() throws IOException {
        new SampleCourses(temp).change(COURSE + "course.yaml", "law: false", "law: perhaps");

        assertThat(run("--check-courses=" + temp)).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("%s/good-questions/course.yaml:9: error: law: string found".formatted(temp));
    }

    @Test
    void checksTheFolderOfOneCourse() throws IOException {
        new SampleCourses(temp);

        assertThat(run("--check-courses=" + temp.resolve("good-questions"), "--as-of=2026-11-22")).isZero();
    }

    @Test
    void countsWhatIsInEachCourseAndLanguage() throws IOException {
        new SampleCourses(temp);

        assertThat(run("--course-figures=" + temp)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(4)
                .contains("| good-questions | de | 2 | 4 | 46 | 22 | 22 | 18 % | 1 | 4 | 3 | 2 | 1 |");
    }

    @Test
    void namesWhatIsWrongWithTheCommand() {
        assertThat(run("--check-courses=" + temp.resolve("nowhere"))).isOne();
        assertThat(run("--check-courses=" + temp)).isOne();
        assertThat(run("--check-courses=" + temp, "--as-of=tomorrow")).isOne();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("nowhere:1: error: no such folder",
                ":1: error: no course in this folder", "--as-of must be a day such as 2026-11-22, not tomorrow");
    }

    @Test
    void isNoCommandOtherwise() {
        assertThat(CourseCommand.in("--server.port=8081")).isEmpty();
    }

    @Test
    void bundledCoursesAreThereAndGood() throws IOException {
        try (var bundled = new BundledCourses()) {
            assertThat(run("--check-courses=" + bundled.folder())).as(() -> out.toString(StandardCharsets.UTF_8))
                    .isZero();
        }
    }

    private int run(String... arguments) {
        return CourseCommand.in(arguments).orElseThrow()
                .run(new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
