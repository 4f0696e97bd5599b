package de.iqcampus.learning;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.SampleCourse.EXERCISE;
import static de.iqcampus.SampleCourse.FIRST;
import static de.iqcampus.SampleCourse.READING;
import static de.iqcampus.SampleCourse.SECOND;
import static de.iqcampus.SampleCourse.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.iqcampus.SampleCourse;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class EnrolmentTest {

    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    final Enrolment enrolment = new Enrolment(LEARNER, FIRST, NOW);

    @Test
    void completesOnlyOnce() {
        enrolment.complete(NOW);

        assertThat(enrolment.summary(content(), List.of()).status()).isEqualTo(EnrolmentStatus.COMPLETED);
        assertThatIllegalStateException().isThrownBy(() -> enrolment.complete(NOW));
    }

    @Test
    void countsAStepOnlyWhileItsContentIsTheSame() {
        var done = List.of(new LessonCompletion(enrolment, READING, NOW));
        var rewritten = SampleCourse.lesson("reading", false, READING.kind(), List.of(), "another-hash");

        assertThat(enrolment.progress(content(), done, null).done()).containsExactly("reading");
        assertThat(enrolment.progress(content(rewritten, EXERCISE), done, null).done()).isEmpty();
    }

    @Test
    void asksForMandatoryStepsOnly() {
        var done = List.of(new LessonCompletion(enrolment, READING, NOW));

        assertThat(enrolment.progress(content(), done, null).missing()).containsExactly(EXERCISE);
    }

    @Test
    void goesOnAtTheFirstStepToDo() {
        var done = List.of(new LessonCompletion(enrolment, READING, NOW));

        assertThat(enrolment.progress(content(), List.of(), null).next()).isEqualTo(READING);
        assertThat(enrolment.progress(content(), done, null).next()).isEqualTo(EXERCISE);
    }

    @Test
    void movesOnlyWithinItsCourseAndOnlyWhileUnderWay() {
        var elsewhere = new CourseRevision(new CourseId(new UUID(0, 78)), 1);
        assertThatIllegalArgumentException().isThrownBy(() -> enrolment.moveTo(elsewhere));

        enrolment.moveTo(SECOND);
        assertThat(enrolment.revision()).isEqualTo(SECOND);
        assertThat(ReflectionTestUtils.<Collection<Object>>invokeMethod(enrolment, "domainEvents"))
                .endsWith(new EnrolmentMoved(enrolment.id(), LEARNER, SECOND));

        enrolment.complete(NOW);
        assertThatIllegalStateException().isThrownBy(() -> enrolment.moveTo(SECOND));
    }

    @Test
    void tellsWhatANewerRevisionChanges() {
        var rewritten = SampleCourse.lesson("reading", false, READING.kind(), List.of(), "another-hash");
        var added = SampleCourse.lesson("added", false, READING.kind(), List.of(), "hash-4");

        var changes = RevisionChanges.between(content(), SECOND, content(rewritten, EXERCISE, added));

        assertThat(changes.changed()).containsExactly(rewritten);
        assertThat(changes.added()).containsExactly(added);
        assertThat(changes.removed()).containsExactly(SampleCourse.EXTRA);
    }
}
