package de.iqcampus.assessment;

import static de.iqcampus.SampleCourse.FIRST;
import static de.iqcampus.SampleCourse.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.SystemUser;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.transaction.TestTransaction;

@Tag("database")
@DataJpaTest @Import(ExerciseLibrary.class)
@Sql("/fixtures/assessment.sql")
class ExerciseLibraryTest {

    @Autowired ExerciseLibrary library;
    @Autowired TestEntityManager em;
    @Autowired JdbcClient sql;
    @Autowired SystemUser system;

    @Test
    void keepsEveryTypeByKey() {
        publish(FIRST, SampleExercises.ALL);
        em.clear();

        assertThat(library.exercises(FIRST).values()).containsExactlyInAnyOrderElementsOf(SampleExercises.ALL);
        assertThat(library.exercises(SECOND)).isEmpty();
    }

    @Test
    void neverChangesARevision() {
        publish(SECOND, List.of(SampleExercises.SORT));
        publish(SECOND, List.of(SampleExercises.REFLECTION));
        em.clear();

        assertThat(library.exercises(SECOND)).containsOnlyKeys("sort");
    }

    @Test
    void forgetsAPublicationThatWasUndone() {
        publish(revision(33), List.of(SampleExercises.SORT));
        assertThat(library.exercises(revision(33))).containsOnlyKeys("sort");
        TestTransaction.flagForRollback();
        TestTransaction.end();

        assertThat(library.exercises(revision(33))).isEmpty();
    }

    @Test
    void refusesAShapeItDoesNotKnow() {
        store(31, 2, "{\"type\": \"reflection\"}");
        assertThatExceptionOfType(UnknownExerciseSchema.class).isThrownBy(() -> library.exercises(revision(31)));
    }

    @Test
    void refusesATypeItDoesNotKnow() {
        store(32, 1, "{\"type\": \"essay\", \"id\": \"essay\"}");
        assertThatExceptionOfType(UnknownExerciseType.class).isThrownBy(() -> library.exercises(revision(32)));
    }

    private void publish(CourseRevision revision, List<Exercise> exercises) {
        system.run(() -> library.publish(revision, exercises));
        em.flush();
    }

    private static CourseRevision revision(int number) {
        return new CourseRevision(FIRST.course(), number);
    }

    private void store(int revision, int schema, String definition) {
        sql.sql("insert into exercise (course_id, course_revision, exercise_key, schema_version, definition)"
                        + " values (x'0000000000000000000000000000004d', ?, 'essay', ?, "
                        + (h2() ? "? format json" : "?") + ")")
                .params(revision, schema, definition).update();
    }

    private boolean h2() {
        return Boolean.TRUE.equals(sql.sql("select 1").query((row, number) ->
                row.getStatement().getConnection().getMetaData().getDatabaseProductName().equals("H2")).single());
    }

    @TestConfiguration
    static class Guard {

        @Bean
        SystemUser systemUser() {
            return new SystemUser();
        }
    }
}
