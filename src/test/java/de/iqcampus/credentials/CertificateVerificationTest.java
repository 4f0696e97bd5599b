package de.iqcampus.credentials;

import static de.iqcampus.credentials.SampleCertificates.FIRST;
import static de.iqcampus.credentials.SampleCertificates.JANUARY;
import static de.iqcampus.credentials.SampleCertificates.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.credentials.CertificateCheck.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateVerificationTest {

    final CertificateRepository certificates = mock();
    final CourseCatalogue catalogue = mock();
    final CertificateVerification verification = new CertificateVerification(certificates, catalogue);
    final Certificate certificate = SampleCertificates.of("Amina Öztürk", FIRST, JANUARY);
    final Certificate newer = SampleCertificates.of("Amina Klein", SECOND, JANUARY);
    final String serial = certificate.serial().value();
    final String code = certificate.printedCode().value();

    @BeforeEach
    void holdsBoth() {
        when(catalogue.content(SampleCourses.PERSPECTIVES)).thenReturn(SampleCourses.perspectives());
        when(certificates.findBySerial(certificate.serial())).thenReturn(Optional.of(certificate));
    }

    @Test
    void leadsFromAReplacedCertificateToTheNewerOneForThoseWhoHaveTheCode() {
        certificate.retire();
        certificate.replaceBy(newer);
        when(certificates.findById(certificate.replacedBy().orElseThrow())).thenReturn(Optional.of(newer));

        assertThat(verification.check(serial, null).status()).isEqualTo(Status.REPLACED);
        assertThat(verification.check(serial, null).replacedBy()).isNull();
        assertThat(verification.check(serial, code).replacedBy()).isEqualTo(newer.serial().value());
        assertThat(verification.check(serial, code).holder()).isNull();
    }

    @Test
    void leadsToTheOneBeforeAndTheOneAfterThoseWhoHaveTheCode() {
        newer.succeed(certificate);
        when(certificates.findById(certificate.id())).thenReturn(Optional.of(certificate));
        when(certificates.findBySerial(newer.serial())).thenReturn(Optional.of(newer));
        when(certificates.findSuccessors(certificate.id())).thenReturn(List.of(newer));

        assertThat(verification.check(serial, code).succeededBy()).isEqualTo(newer.serial().value());
        assertThat(verification.check(serial, code).status()).isEqualTo(Status.VALID);
        assertThat(verification.check(newer.serial().value(), newer.printedCode().value()).succeeds())
                .isEqualTo(serial);
        assertThat(verification.check(serial, null).succeededBy()).isNull();
        assertThat(verification.check(newer.serial().value(), code).succeeds()).as("not its code").isNull();
    }

    @Test
    void saysThatACertificateIsRevoked() {
        certificate.revoke();

        assertThat(verification.check(serial, code).status()).isEqualTo(Status.REVOKED);
    }

    @Test
    void tellsNothingOfAnUnknownSerial() {
        assertThat(verification.check("IQ-2026-BBBB", code)).isEqualTo(new CertificateCheck(
                "IQ-2026-BBBB", Status.UNKNOWN, null, null, null, null, false, null, null, null, null));
    }
}
