package de.iqcampus.credentials;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.credentials.SampleCertificates.FIRST;
import static de.iqcampus.credentials.SampleCertificates.JANUARY;
import static de.iqcampus.credentials.SampleCertificates.SECOND;
import static de.iqcampus.credentials.SampleCertificates.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import de.iqcampus.Traces;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.mail.MailChoices;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.transaction.support.TransactionTemplate;

/** A learner is told of each certificate once, and only who wants to be. */
@ApplicationModuleTest(extraIncludes = {"identity", "installation", "mail", "operator", "print", "retention",
    "schedule", "throttle"})
@Tag("database")
@Sql({"/fixtures/certificates-removed.sql", "/fixtures/certificates.sql"})
@Sql(statements = "update account set confirmed_at = created_at where account_id ="
        + " x'00000000000000000000000000000001'")
@Sql(scripts = "/fixtures/certificates-removed.sql", executionPhase = ExecutionPhase.AFTER_TEST_METHOD)
@SignedInAs(LEARNER_ID)
class CertificateLettersModuleTest {

    @MockitoBean CourseCatalogue catalogue;
    @Autowired MailChoices choices;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    @BeforeEach
    void teaches() {
        when(catalogue.content(any())).thenReturn(SampleCourses.perspectives());
    }

    @AfterEach
    void forget() {
        database.sql("delete from outbox_letter where account_id = ?").param(id()).update();
        database.sql("delete from declined_topic where account_id = ?").param(id()).update();
    }

    @Test
    void tellsOfEachCertificateOnce() {
        complete(FIRST);
        complete(FIRST);
        assertThat(letters()).isOne();
        complete(SECOND);
        assertThat(letters()).isEqualTo(2);
        assertThat(database.sql("select distinct topic from outbox_letter where account_id = ?").param(id())
                .query(String.class).single()).isEqualTo("certificates");
    }

    @Test
    void tellsNothingThatDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(completed(FIRST, JANUARY));
            status.setRollbackOnly();
        });
        assertThat(letters()).isZero();
    }

    @Test
    void tellsNobodyWhoDoesNotWantIt() {
        choices.choose(LEARNER, Set.of());
        complete(FIRST);
        assertThat(letters()).isZero();
    }

    @Test
    void tellsNobodyWhoIsLocked() {
        database.sql("update account set locked_at = created_at where account_id = ?").param(id()).update();
        complete(FIRST);
        assertThat(letters()).isZero();
        assertThat(database.sql("select count(*) from certificate where account_id = ?").param(id())
                .query(Long.class).single()).as("the certificate is theirs all the same").isOne();
    }

    private void complete(EnrolmentId enrolment) {
        transaction.executeWithoutResult(status -> events.publishEvent(completed(enrolment, JANUARY)));
    }

    private long letters() {
        return database.sql("select count(*) from outbox_letter where account_id = ? and template ="
                + " 'certificate-awarded'").param(id()).query(Long.class).single();
    }

    private static byte[] id() {
        return Traces.bytes(LEARNER.value());
    }
}
