package de.iqcampus.credentials;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.credentials.SampleCertificates.FIRST;
import static de.iqcampus.credentials.SampleCertificates.JANUARY;
import static de.iqcampus.credentials.SampleCertificates.SECOND;
import static de.iqcampus.credentials.SampleCertificates.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import de.iqcampus.AtOnce;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.credentials.CertificateCheck.Status;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.NameChanged;
import de.iqcampus.identity.NameRequests;
import de.iqcampus.identity.NameService;
import de.iqcampus.identity.NameService.Outcome;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.shared.SystemUser;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.context.jdbc.Sql;
import org.springframework.test.context.jdbc.Sql.ExecutionPhase;
import org.springframework.transaction.support.TransactionTemplate;

/** A person called Öztürk changes the name; that name is then looked for everywhere. */
@ApplicationModuleTest(extraIncludes = {"identity", "installation", "mail", "operator", "print", "retention",
    "schedule", "throttle"})
@Tag("database")
@Sql({"/fixtures/certificates-removed.sql", "/fixtures/certificates.sql"})
@Sql(scripts = "/fixtures/certificates-removed.sql", executionPhase = ExecutionPhase.AFTER_TEST_METHOD)
@SignedInAs(LEARNER_ID)
class ReissueModuleTest {

    @MockitoBean CourseCatalogue catalogue;
    @MockitoSpyBean UnusedSerials serials;
    @Autowired CertificateService certificates;
    @Autowired CertificateVerification verification;
    @Autowired CertificatePersonalData personalData;
    @Autowired NameService names;
    @Autowired NameRequests requests;
    @Autowired AccountService accounts;
    @Autowired SystemUser system;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    @BeforeEach
    void teaches() {
        when(catalogue.content(any())).thenReturn(SampleCourses.perspectives());
    }

    @Test
    void letsTheNameGoFreelyBeforeTheFirstAward() {
        assertThat(names.change(LEARNER, "Amina", "Klein")).isEqualTo(Outcome.CHANGED);
        complete(FIRST);
        assertThat(names.change(LEARNER, "Amina", "Petersen")).isEqualTo(Outcome.REQUESTED);
        names.withdraw(LEARNER);
    }

    @Test
    void issuesEveryCertificateAnewUnderTheNewName(PublishedEvents published) throws Exception {
        complete(FIRST);
        complete(SECOND);
        var former = certificates.certificatesOf(LEARNER);
        changeName("Amina", "Klein");

        var all = certificates.certificatesOf(LEARNER);
        assertThat(all).extracting(CertificateSummary::status).containsExactly(CertificateStatus.VALID,
                CertificateStatus.VALID, CertificateStatus.REPLACED, CertificateStatus.REPLACED);
        assertThat(all.subList(0, 2)).allSatisfy(it -> {
            assertThat(it.holder()).isEqualTo("Amina Klein");
            assertThat(it.awardedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
            assertThat(it.serial()).startsWith("IQ-2026-");
            assertThat(it.shareLink()).isNull();
            assertThat(text(certificates.pdf(LEARNER, it.serial(), Locale.GERMAN)))
                    .contains("Amina Klein", it.serial()).doesNotContain("Öztürk");
        });
        assertThat(all.subList(2, 4)).extracting(CertificateSummary::serial)
                .containsExactlyInAnyOrderElementsOf(former.stream().map(CertificateSummary::serial).toList());
        assertThat(published.ofType(CertificateReplaced.class)).hasSize(2);
        assertThat(published.ofType(CertificateAwarded.class)).as("each course is completed once").hasSize(2);
    }

    @Test
    void keepsTheFormerNameNowhere() {
        complete(FIRST);
        var serial = certificates.certificatesOf(LEARNER).getFirst().serial();
        certificates.share(LEARNER, serial);
        changeName("Amina", "Klein");

        assertThatExceptionOfType(CertificateNotFound.class)
                .isThrownBy(() -> certificates.pdf(LEARNER, serial, Locale.GERMAN));
        assertThatExceptionOfType(CertificateNotFound.class).isThrownBy(() -> certificates.share(LEARNER, serial));
        assertThatExceptionOfType(CertificateNotFound.class)
                .isThrownBy(() -> certificates.transcribe(LEARNER, serial, "Öztürk"));
        system.run(() -> assertThat(personalData.export(LEARNER).toString()).doesNotContain("Öztürk"));
        for (var table : database.sql("select table_name from information_schema.tables where table_schema = schema()")
                .query(String.class).list()) {
            if (table.matches("(?i)certificate|name_request|account|account_address|outbox_letter")) {
                assertThat(database.sql("select * from " + table + (table.equalsIgnoreCase("outbox_letter")
                        ? " where template = 'name-changed'" : "")).query().listOfRows().toString())
                        .as(table).doesNotContain("Öztürk");
            }
        }
    }

    @Test
    void leadsFromAnOldCodeToTheNewestSerialAndToNoName() {
        complete(FIRST);
        var serial = certificates.certificatesOf(LEARNER).getFirst().serial();
        var code = database.sql("select verification_code from certificate where serial = ?").param(serial)
                .query(String.class).single();
        changeName("Amina", "Klein");
        changeName("Amina", "Petersen");
        var newest = certificates.certificatesOf(LEARNER).getFirst();

        var withCode = verification.check(serial, code);
        assertThat(withCode.status()).isEqualTo(Status.REPLACED);
        assertThat(withCode.replacedBy()).isEqualTo(newest.serial());
        assertThat(withCode.holder()).isNull();
        var without = verification.check(serial, null);
        assertThat(without.status()).isEqualTo(Status.REPLACED);
        assertThat(without.replacedBy()).isNull();
        assertThat(verification.check(newest.serial(), code).holder()).as("the old code opens nothing new").isNull();
        assertThat(newest.holder()).isEqualTo("Amina Petersen");
    }

    @Test
    void keepsWhichSucceedsWhich() {
        complete(FIRST);
        complete(SECOND);
        changeName("Amina", "Klein");

        var valid = certificates.certificatesOf(LEARNER).stream()
                .filter(it -> it.status() == CertificateStatus.VALID).toList();
        assertThat(valid).hasSize(2);
        var later = valid.stream().filter(it -> it.succeeds() != null).findFirst().orElseThrow();
        var earlier = valid.stream().filter(it -> it.succeeds() == null).findFirst().orElseThrow();
        assertThat(later.succeeds()).isEqualTo(earlier.serial());
        assertThat(earlier.succeededBy()).isEqualTo(later.serial());
    }

    @Test
    void asksForATranscriptionOfTheNewName() {
        complete(FIRST);
        changeName("小明", "王");
        var serial = certificates.certificatesOf(LEARNER).getFirst().serial();
        certificates.transcribe(LEARNER, serial, "Wang Xiaoming");
        changeName("小明", "李");

        var newest = certificates.certificatesOf(LEARNER).getFirst();
        assertThat(newest.transcriptionNeeded()).isTrue();
        assertThatExceptionOfType(NameNotPrintable.class)
                .isThrownBy(() -> certificates.pdf(LEARNER, newest.serial(), Locale.GERMAN));
        certificates.transcribe(LEARNER, newest.serial(), "Li Xiaoming");
        assertThat(certificates.pdf(LEARNER, newest.serial(), Locale.GERMAN)).startsWith('%', 'P', 'D', 'F');
        assertThat(database.sql("select transcription from certificate where transcription like '%Wang%'")
                .query(String.class).list()).isEmpty();
    }

    @Test
    void changesTheNameAndTheCertificatesOrNeither() {
        complete(FIRST);
        var before = certificates.certificatesOf(LEARNER);
        doThrow(new IllegalStateException("no more numbers")).when(serials).next(any());

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> changeName("Amina", "Klein"))
                .withMessageContaining("no more numbers");
        SecurityContextHolder.setContext(TestSignIn.context(LEARNER_ID, Role.LEARNER));
        assertThat(accounts.profile(LEARNER).fullName()).isEqualTo("Amina Öztürk");
        assertThat(certificates.certificatesOf(LEARNER)).isEqualTo(before);
        assertThat(names.requested(LEARNER)).as("still waits for a decision").isPresent();
        assertThatExceptionOfType(RuntimeException.class).as("outside a transaction")
                .isThrownBy(() -> events.publishEvent(new NameChanged(LEARNER)));
    }

    @Test
    void certifiesNoNameThatIsGivenUpAtTheSameMoment() throws Exception {
        var outcomes = AtOnce.run(() -> complete(FIRST), () -> names.change(LEARNER, "Amina", "Klein"));

        assertThat(outcomes).containsOnlyNulls();
        assertThat(certificates.certificatesOf(LEARNER).getFirst().holder())
                .isEqualTo(accounts.profile(LEARNER).fullName());
    }

    private void complete(EnrolmentId enrolment) {
        transaction.executeWithoutResult(status -> events.publishEvent(completed(enrolment, JANUARY)));
    }

    private void changeName(String given, String family) {
        assertThat(names.change(LEARNER, given, family)).isEqualTo(Outcome.REQUESTED);
        SecurityContextHolder.setContext(TestSignIn.context(COLLEAGUE_ID, Role.ADMIN));
        requests.approve(requests.open().stream().filter(it -> it.email().equals("amina@certificates.test"))
                .findFirst().orElseThrow().id());
        SecurityContextHolder.setContext(TestSignIn.context(LEARNER_ID, Role.LEARNER));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
