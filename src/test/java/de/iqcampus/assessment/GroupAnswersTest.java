package de.iqcampus.assessment;

import static de.iqcampus.SampleCourse.FIRST;
import static de.iqcampus.SampleCourse.SECOND;
import static de.iqcampus.assessment.SampleExercises.INCIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.shared.AccountId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.jdbc.Sql;

@Tag("database")
@DataJpaTest @Import(GroupAnswers.class)
@Sql("/fixtures/assessment.sql")
@WithMockUser
class GroupAnswersTest {

    static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Autowired GroupAnswers others;
    @Autowired AttemptRepository attempts;
    @Autowired AttemptAnswerRepository answers;
    @Autowired TestEntityManager em;
    @Autowired JdbcClient sql;

    @BeforeEach
    void publish() {
        List.of(FIRST, SECOND).forEach(it -> {
            sql.sql("delete from exercise where course_revision = ? and exercise_key = 'incident'"
                    + " and course_id = x'0000000000000000000000000000004d'").param(it.number()).update();
            em.persist(new StoredExercise(it, INCIDENT));
        });
        em.flush();
    }

    @Test
    void saysNothingAboutFewerThanTen() {
        IntStream.range(0, 9).forEach(it -> rate(person(it), FIRST, true, 3));
        rate(person(8), SECOND, true, 3);
        rate(person(9), FIRST, false, 3);

        assertThat(others.of(FIRST.course(), INCIDENT)).isEmpty();
    }

    @Test
    void countsEachPersonOnceWithTheLatestAttemptOverAllRevisions() {
        IntStream.range(0, 5).forEach(it -> rate(person(it), FIRST, true, 3));
        IntStream.range(5, 10).forEach(it -> rate(person(it), SECOND, true, 2));
        rate(person(0), SECOND, true, 0);

        var found = others.of(SECOND.course(), INCIDENT).orElseThrow();
        assertThat(found.people()).isEqualTo(10);
        assertThat(IntStream.rangeClosed(0, 3)
                .mapToLong(fit -> found.count("rate:i1", Integer.toString(fit))))
                .containsExactly(1L, 0L, 5L, 4L);
    }

    private AccountId person(int number) {
        var id = new UUID(7, number);
        sql.sql("insert ignore into account (account_id, email, password_hash, given_name, family_name, language,"
                        + " privacy_notice, created_at, version) values (?, ?, '', '', '', 'de', '1', '2026-01-01', 0)")
                .param(ByteBuffer.allocate(16).putLong(7).putLong(number).array())
                .param("person-%d@assessment.test".formatted(number)).update();
        return new AccountId(id);
    }

    private void rate(AccountId learner, CourseRevision revision, boolean complete, int fit) {
        var attempt = new Attempt(learner, revision, INCIDENT.id(), 1, NOW);
        if (complete) {
            attempt.complete(NOW);
        }
        var id = attempts.save(attempt).id();
        INCIDENT.interpretations().forEach(it -> answers.save(AttemptAnswer.open(id,
                CriticalIncident.rating(it), new Answer.One(String.valueOf(fit)), NOW)));
        answers.save(AttemptAnswer.sealed(id, CriticalIncident.NOTE, new byte[] {1}, NOW));
        em.flush();
    }
}
