package de.iqcampus.credentials;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.credentials.SampleCertificates.FIRST;
import static de.iqcampus.credentials.SampleCertificates.JANUARY;
import static de.iqcampus.credentials.SampleCertificates.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.jdbc.Sql;

@DataJpaTest
@Tag("database")
@Sql("/fixtures/certificates.sql")
class CertificateRepositoryTest {

    @Autowired CertificateRepository certificates;
    @Autowired EntityManager em;

    final Certificate first = SampleCertificates.of("Amina Öztürk", FIRST, JANUARY);
    final Certificate second = SampleCertificates.of("Αμίνα 王", SECOND, JANUARY.plus(Duration.ofDays(30)));

    @Test
    void listsTheNewestFirst() {
        certificates.save(first);
        certificates.save(second);

        assertThat(certificates.findByHolderOrderByAwardedAtDesc(LEARNER)).extracting(Certificate::serial)
                .containsExactly(second.serial(), first.serial());
        assertThat(certificates.findBySerialAndHolder(first.serial(), COLLEAGUE)).isEmpty();
    }

    @Test
    void keepsEverythingThatIsPrinted() {
        certificates.save(second);
        em.flush();
        em.clear();

        var found = certificates.findBySerial(second.serial()).orElseThrow();
        assertThat(found.printedName()).isEqualTo("Αμίνα 王");
        assertThat(found.awardedAt()).isEqualTo(second.awardedAt());
        assertThat(found.awardedOn()).isEqualTo(second.awardedOn());
        assertThat(found.language()).isEqualTo(second.language());
        assertThat(found.printedCode()).isEqualTo(second.printedCode());
        assertThat(found.sharedCode()).isEmpty();
        assertThat(found.replacedBy()).isEmpty();
    }

    @Test
    void awardsAnEnrolmentOnce() {
        certificates.save(first);
        first.retire();
        certificates.flush();
        certificates.save(SampleCertificates.of("Amina newly", FIRST, JANUARY));
        certificates.flush();
        certificates.save(SampleCertificates.of("Amina again", FIRST, JANUARY));

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(certificates::count);
    }

    @Test
    void forgetsAHolderWithEvenAReplacedCertificate() {
        certificates.save(second);
        first.retire();
        first.replaceBy(second);
        certificates.save(first);
        em.flush();
        certificates.deleteByHolder(LEARNER);
        em.clear();

        assertThat(certificates.count()).isZero();
    }
}
