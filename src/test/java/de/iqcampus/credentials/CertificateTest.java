package de.iqcampus.credentials;

import static de.iqcampus.credentials.SampleCertificates.FIRST;
import static de.iqcampus.credentials.SampleCertificates.JANUARY;
import static de.iqcampus.credentials.SampleCertificates.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CertificateTest {

    final Certificate certificate = SampleCertificates.of("Amina Öztürk", FIRST, JANUARY);
    final String printed = certificate.printedCode().value();
    final SecretCode shared = SecretCode.random(new Random(1));

    @Test
    void countsItsDayInBerlin() {
        assertThat(certificate.awardedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(certificate.refreshBy(SampleCourses.perspectives())).contains(LocalDate.of(2029, 2, 1));
    }

    @Test
    void showsItsHolderToWhoeverHasACode() {
        assertThat(certificate.shownBy(printed)).isTrue();
        assertThat(certificate.shownBy(printed.toLowerCase(Locale.ROOT).replace("-", ""))).isTrue();
        assertThat(certificate.shownBy(shared.value())).isFalse();
        assertThat(certificate.shownBy("")).isFalse();
    }

    @Test
    void takesASharedCodeBackAndKeepsThePrintedOne() {
        certificate.share(shared);
        certificate.share(SecretCode.random(new Random(2)));
        assertThat(certificate.shownBy(shared.value())).isTrue();

        certificate.stopSharing();
        assertThat(certificate.shownBy(shared.value())).isFalse();
        assertThat(certificate.shownBy(printed)).isTrue();
    }

    @Test
    void printsATranscriptionAndShowsBothNamesOnScreens() {
        var chinese = SampleCertificates.of("王小明", FIRST, JANUARY);
        chinese.transcribe("Wang Xiaoming");

        assertThat(chinese.printedName()).isEqualTo("Wang Xiaoming");
        assertThat(chinese.fullName()).isEqualTo("Wang Xiaoming (王小明)");
    }

    @Test
    void endsOnlyOnce() {
        certificate.retire();
        certificate.replaceBy(SampleCertificates.of("Amina Öztürk", SECOND, JANUARY));

        assertThat(certificate.status()).isEqualTo(CertificateStatus.REPLACED);
        assertThatIllegalStateException().isThrownBy(certificate::revoke);
        assertThatIllegalStateException().isThrownBy(certificate::retire);
    }

    @Test
    void isIssuedAnewForTheSameAwardAndForgetsTheFormerName() {
        certificate.transcribe("Amina in other letters");
        var random = new Random(7);

        var newer = certificate.reissue("Amina Klein", Serial.random(2026, random), SecretCode.random(random));
        certificate.retire();

        assertThat(newer.fullName()).isEqualTo("Amina Klein");
        assertThat(newer.awardedOn()).isEqualTo(certificate.awardedOn());
        assertThat(newer.revision()).isEqualTo(certificate.revision());
        assertThat(newer.serial()).isNotEqualTo(certificate.serial());
        assertThat(newer.printedCode()).isNotEqualTo(certificate.printedCode());
        assertThat(certificate.bearsName()).isFalse();
        assertThat(certificate.fullName()).isEmpty();
    }
}
