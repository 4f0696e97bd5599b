package de.iqcampus.mail;

import static de.iqcampus.mail.SampleLetters.campus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.installation.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SenderTest {

    static final CampusAddress CAMPUS = campus("https://campus.example:8443/app");

    @Test
    void saysWhenNobodyHasSetTheAddress(CapturedOutput output) {
        new Sender("IQ Campus <no-reply@localhost>", CAMPUS, "smtp.example").warnWhenForgotten();

        assertThat(output).containsOnlyOnce("iqcampus.mail.from");
    }

    @Test
    void saysNothingWhereThereIsNothingToSay(CapturedOutput output) {
        new Sender("no-reply@localhost", CAMPUS, "").warnWhenForgotten();
        new Sender("IQ Campus <campus@example.org>", CAMPUS, "smtp.example").warnWhenForgotten();

        assertThat(output).doesNotContain("iqcampus.mail.from");
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new Sender("campus", CAMPUS, ""))
                .withMessageContaining("iqcampus.mail.from");
    }

    @Test
    void namesLettersAfterTheHostOfTheCampus() {
        assertThat(new Sender("campus@example.org", CAMPUS, "").host()).isEqualTo("campus.example");
        assertThat(new Sender("campus@example.org", campus("http://[::1]:8080"), "").host()).isEqualTo("[::1]");
    }
}
