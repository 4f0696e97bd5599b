package de.iqcampus.credentials;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.credentials.SampleCertificates.FIRST;
import static de.iqcampus.credentials.SampleCertificates.JANUARY;
import static de.iqcampus.credentials.SampleCertificates.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.credentials.CertificateCheck.Status;
import de.iqcampus.identity.AccountProfile;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.SystemUser;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(extraIncludes = {"identity", "installation", "mail", "operator", "print", "retention",
    "schedule", "throttle"})
@Tag("database")
@Sql({"/fixtures/certificates-removed.sql", "/fixtures/certificates.sql"})
@Sql(scripts = "/fixtures/certificates-removed.sql", executionPhase = ExecutionPhase.AFTER_TEST_METHOD)
@SignedInAs(LEARNER_ID)
class CredentialsModuleTest {

    @MockitoBean AccountService accounts;
    @MockitoBean CourseCatalogue catalogue;
    @Autowired CertificateService certificates;
    @Autowired CertificateVerification verification;
    @Autowired CertificatePersonalData personalData;
    @Autowired SystemUser system;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void knowsAmina() {
        named("Amina", "Kowalczyk-Öztürk");
        when(catalogue.content(any())).thenReturn(SampleCourses.perspectives());
    }

    @Test
    void awardsOnceInTheTransactionThatCompletesTheCourse(PublishedEvents published) {
        complete();
        complete();

        assertThat(certificates.certificatesOf(LEARNER)).singleElement().satisfies(it -> {
            assertThat(it.awardedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
            assertThat(it.holder()).isEqualTo("Amina Kowalczyk-Öztürk");
            assertThat(it.serial()).startsWith("IQ-2026-");
        });
        assertThat(published.ofType(CertificateAwarded.class)).hasSize(1);
    }

    @Test
    void awardsNothingWhenCompletionFails() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(completed(FIRST, JANUARY));
            assertThat(certificates.certificatesOf(LEARNER)).hasSize(1);
            status.setRollbackOnly();
        });

        assertThat(certificates.certificatesOf(LEARNER)).isEmpty();
        assertThatThrownBy(() -> events.publishEvent(completed(FIRST, JANUARY)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesAnotherAccount() {
        var serial = complete();

        assertThatThrownBy(() -> certificates.certificatesOf(COLLEAGUE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> certificates.pdf(COLLEAGUE, serial, Locale.GERMAN))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> certificates.share(COLLEAGUE, serial)).isInstanceOf(AccessDeniedException.class);
        system.run(() -> assertThatThrownBy(() -> certificates.pdf(COLLEAGUE, serial, Locale.GERMAN))
                .isInstanceOf(CertificateNotFound.class));
    }

    @Test
    void showsTheNameOnlyWithACode() {
        var serial = complete();
        certificates.share(LEARNER, serial);
        var code = certificates.certificatesOf(LEARNER).getFirst().shareLink().getQuery().substring("code=".length());

        var bySerial = verification.check(serial.toLowerCase(Locale.ROOT), null);
        assertThat(bySerial.status()).isEqualTo(Status.VALID);
        assertThat(bySerial.course()).isEqualTo(SampleCourses.perspectives().title());
        assertThat(bySerial.awardedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(bySerial.contentDate()).isEqualTo(LocalDate.of(2026, 10, 4));
        assertThat(bySerial.nameChecked()).isFalse();
        assertThat(bySerial.holder()).isNull();
        assertThat(verification.check(serial, "2222-2222-2222-2222").nameChecked()).isFalse();

        assertThat(verification.check(serial, code).holder()).isEqualTo("Amina Kowalczyk-Öztürk");
        certificates.stopSharing(LEARNER, serial);
        assertThat(verification.check(serial, code).nameChecked()).isFalse();
        assertThat(verification.check("IQ-2026-0000-0000", code).status()).isEqualTo(Status.UNKNOWN);
        assertThat(verification.check("' or '1'='1", code).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void saysOnceThatItIsSharedAndOnceThatItIsNoLonger(PublishedEvents published) {
        var serial = complete();
        certificates.stopSharing(LEARNER, serial);
        certificates.share(LEARNER, serial);
        certificates.share(LEARNER, serial);
        certificates.stopSharing(LEARNER, serial);
        certificates.stopSharing(LEARNER, serial);

        assertThat(published.ofType(CertificateShared.class)).containsExactly(new CertificateShared(serial, LEARNER));
        assertThat(published.ofType(CertificateSharingStopped.class))
                .containsExactly(new CertificateSharingStopped(serial, LEARNER));
    }

    @Test
    void asksForATranscriptionBeforeItPrints(PublishedEvents published) {
        named("小明", "王");
        var serial = complete();

        assertThat(certificates.certificatesOf(LEARNER).getFirst().transcriptionNeeded()).isTrue();
        assertThatThrownBy(() -> certificates.pdf(LEARNER, serial, Locale.GERMAN))
                .isInstanceOf(NameNotPrintable.class);
        assertThatThrownBy(() -> certificates.transcribe(LEARNER, serial, "王"))
                .isInstanceOf(NameNotPrintable.class);

        certificates.transcribe(LEARNER, serial, " Wang Xiaoming ");
        assertThat(published.ofType(CertificateTranscribed.class)).hasSize(1);
        assertThat(certificates.certificatesOf(LEARNER).getFirst().holder()).isEqualTo("Wang Xiaoming");
        assertThat(certificates.pdf(LEARNER, serial, Locale.ENGLISH)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void erasesWhatIsThePersonsOwn() {
        var serial = complete();

        system.run(() -> {
            assertThat(personalData.export(LEARNER)).containsKey("certificates");
            personalData.erase(LEARNER);
        });
        assertThat(verification.check(serial, null).status()).isEqualTo(Status.UNKNOWN);
        assertThatThrownBy(() -> personalData.erase(LEARNER)).isInstanceOf(AccessDeniedException.class);
    }

    private void named(String given, String family) {
        var profile = new AccountProfile(LEARNER, "amina@certificates.test", given, family, Locale.GERMAN);
        when(accounts.profile(LEARNER)).thenReturn(profile);
        when(accounts.settledProfile(LEARNER)).thenReturn(profile);
    }

    private String complete() {
        transaction.executeWithoutResult(status -> events.publishEvent(completed(FIRST, JANUARY)));
        return certificates.certificatesOf(LEARNER).getFirst().serial();
    }
}
