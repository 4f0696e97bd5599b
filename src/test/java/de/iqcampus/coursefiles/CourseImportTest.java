package de.iqcampus.coursefiles;

import static de.iqcampus.coursefiles.SampleCourses.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseNotAvailable;
import de.iqcampus.catalogue.CoursePublished;
import de.iqcampus.catalogue.CoursePublisher;
import de.iqcampus.catalogue.CourseSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.util.FileSystemUtils;

@Tag("database")
@ApplicationModuleTest(mode = ALL_DEPENDENCIES, extraIncludes = "identity") // only a guard's expression names it
@TestPropertySource(properties = "iqcampus.courses=src/test/resources/no-courses")
@RecordApplicationEvents
class CourseImportTest {

    @TempDir Path temp;
    @Autowired CourseImport courseImport;
    @Autowired CourseCatalogue catalogue;
    @Autowired CoursePublisher publisher;
    @Autowired JdbcClient database;
    @Autowired ApplicationEvents events;
    @MockitoBean ExerciseLibrary library;
    SampleCourses courses;

    @BeforeEach
    void copySample() throws IOException {
        courses = new SampleCourses(temp);
    }

    @AfterEach
    void forgetTheCourses() {
        for (var table : new String[] {"programme_course", "programme_refresher", "evidence", "attempt_answer",
            "attempt", "exercise", "course_file", "stored_file", "course_revision", "course"}) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void publishesACourseOnce() {
        courseImport.read(temp);
        courseImport.read(temp);

        var course = published();
        assertThat(course.title().in(Locale.ENGLISH)).isEqualTo("Good questions");
        assertThat(course.revision().number()).isEqualTo(1);
        assertThat(catalogue.content(course.revision())).isEqualTo(courses.reviewed().content());
        assertThat(catalogue.media(course.revision(), "media/a-talk.mp4")).get()
                .satisfies(it -> assertThat(it.mediaType()).isEqualTo("video/mp4"))
                .satisfies(it -> assertThat(it.bytes()).isEqualTo(courses.reviewed().files().get("media/a-talk.mp4")));
        assertThat(catalogue.media("asking-well", 1, "media/a-talk.de.vtt")).isPresent();
        assertThat(catalogue.media("asking-well", 1, "../course.yaml")).isEmpty();
        assertThat(events.stream(CoursePublished.class)).hasSize(1);
    }

    @Test
    void publishesWhatChangedAsANewRevisionAndKeepsTheOldOne() throws IOException {
        courseImport.read(temp);
        var first = published();
        courses.change(COURSE + "course.yaml", "en: Good questions}", "en: Better questions}");
        courseImport.read(temp);

        var second = published();
        assertThat(second.revision().course()).isEqualTo(first.revision().course());
        assertThat(second.revision().number()).isEqualTo(2);
        assertThat(catalogue.summaries(List.of(first.revision(), second.revision())).values())
                .extracting(it -> it.title().in(Locale.ENGLISH))
                .containsExactlyInAnyOrder("Good questions", "Better questions");
        assertThat(catalogue.currentRevision(first.revision().course())).isEqualTo(second.revision());
    }

    @Test
    void noticesAChangedFileAndStoresEqualBytesOnce() throws IOException {
        courseImport.read(temp);
        courses.change(COURSE + "media/two-views.de.svg", "r=\"30\"", "r=\"31\"");
        courseImport.read(temp);

        assertThat(published().revision().number()).isEqualTo(2);
        assertThat(database.sql("select count(*) from stored_file").query(Integer.class).single()).isEqualTo(5);
        assertThat(database.sql("select count(*) from course_file").query(Integer.class).single()).isEqualTo(10);
    }

    @Test
    void aRenamedFolderIsANewAddressOfTheSameCourse() throws IOException {
        courseImport.read(temp);
        var course = published().revision().course();
        Files.move(temp.resolve("good-questions"), temp.resolve("better-questions"));
        courseImport.read(temp);

        assertThat(catalogue.bySlug("better-questions")).get()
                .extracting(it -> it.revision().course()).isEqualTo(course);
        assertThat(catalogue.bySlug("good-questions")).isEmpty();
    }

    @Test
    void aCourseWhoseFolderIsGoneIsWithdrawnUntilItReturns(@TempDir Path elsewhere) throws IOException {
        var other = temp.resolve("second-course");
        FileSystemUtils.copyRecursively(temp.resolve("good-questions"), other);
        courses.change("second-course/course.yaml", "id: asking-well", "id: second");
        courseImport.read(temp);
        var course = published().revision();
        var content = catalogue.content(course);

        Files.copy(temp.resolve("facts.yaml"), elsewhere.resolve("facts.yaml"));
        Files.move(temp.resolve("good-questions"), elsewhere.resolve("good-questions"));
        courseImport.read(temp);
        assertThat(catalogue.published()).extracting(CourseSummary::slug).containsExactly("second-course");
        assertThatThrownBy(() -> catalogue.currentRevision(course.course())).isInstanceOf(CourseNotAvailable.class);
        assertThat(catalogue.content(course)).isEqualTo(content);

        Files.move(other, temp.resolve("good-questions")); // its address is free for another
        courseImport.read(temp);
        assertThat(published().key()).isEqualTo("second");

        courseImport.read(elsewhere);
        assertThat(published().revision()).isEqualTo(course);
    }

    @Test
    void withdrawsNothingForBeingBrokenOrForAnEmptyFolder(@TempDir Path empty) throws IOException {
        courseImport.read(temp);
        courseImport.read(empty);
        assertThat(published().key()).isEqualTo("asking-well");

        courses.change(COURSE + "course.yaml", "id: asking-well", "id: Asking Well");
        courseImport.read(temp);
        assertThat(published().key()).isEqualTo("asking-well");
    }

    @Test
    void skipsABrokenCourseAndLoadsTheOthers(@TempDir Path other) throws IOException {
        var second = temp.resolve("second-course");
        FileSystemUtils.copyRecursively(new SampleCourses(other).folder().resolve("good-questions"), second);
        courses.change("second-course/course.yaml", "id: asking-well", "id: second")
                .change(COURSE + "course.yaml", "law: false", "law: perhaps");
        courseImport.read(temp);

        assertThat(catalogue.published()).extracting(CourseSummary::slug).containsExactly("second-course");
    }

    @Test
    void nothingHalfImportedStays() throws IOException {
        doThrow(new IllegalStateException("no room for exercises")).when(library).publish(any(), argThat(it -> true));
        courseImport.read(temp);
        assertThat(catalogue.published()).isEmpty();
        assertThat(database.sql("select count(*) from stored_file").query(Integer.class).single()).isZero();

        reset(library);
        courses.change(COURSE + "course.yaml", "en: Good questions}", "en: Better questions}");
        courseImport.read(temp);
        assertThat(catalogue.content(published().revision()).title().in(Locale.ENGLISH)).isEqualTo("Better questions");
    }

    @Test
    void onlyTheSystemUserPublishes() {
        assertThatThrownBy(() -> publisher.publish(courses.reviewed().content(), Map.of()))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private CourseSummary published() {
        return catalogue.bySlug("good-questions").orElseThrow();
    }
}
