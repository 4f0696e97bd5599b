package de.iqcampus.coursefiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A copy of the sample courses that a test may break. */
class SampleCourses {

    static final String COURSE = "good-questions/";
    private static final Path SAMPLE = Path.of("src/test/resources/courses-sample");

    private final Path folder;

    SampleCourses(Path folder) throws IOException {
        this.folder = folder;
        FileSystemUtils.copyRecursively(SAMPLE, folder);
    }

    private SampleCourses(Path folder, Path course) throws IOException {
        this.folder = folder;
        FileSystemUtils.copyRecursively(course, folder.resolve(course.getFileName()));
        for (var common : List.of("facts.yaml", "words.yaml")) {
            Files.copy(Path.of("courses", common), folder.resolve(common));
        }
    }

    /** A copy of the gallery of exercises, instead of the sample. */
    static SampleCourses gallery(Path folder) throws IOException {
        return new SampleCourses(folder, Path.of("courses/exercise-gallery"));
    }

    Path folder() {
        return folder;
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Replaces the first place that reads {@code before}, which must be there. */
    SampleCourses change(String file, String before, String after) throws IOException {
        var text = text(file);
        assertThat(text).contains(before);
        var at = text.indexOf(before);
        return write(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    SampleCourses write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    SampleCourses delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    /** What the checker says, with paths as they are inside the folder. */
    List<String> findings() {
        return findings(LocalDate.of(2026, 11, 22));
    }

    List<String> findings(LocalDate asOf) {
        var checker = CourseChecker.forAuthors(asOf);
        var findings = new Findings();
        checker.check(folder).forEach(it -> findings.addAll(it.findings()));
        findings.addAll(checker.commonFindings());
        return findings.all().stream().map(it -> it.toString().replace(folder + "/", "")).toList();
    }

    ReviewedCourse reviewed() {
        return CourseChecker.forAuthors(LocalDate.of(2026, 11, 22)).check(folder).getFirst().reviewed().orElseThrow();
    }
}
