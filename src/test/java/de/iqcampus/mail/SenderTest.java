package de.iqcampus.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SenderTest {

    static final URI CAMPUS = URI.create("https://campus.example:8443");

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
        assertThatIllegalStateException().isThrownBy(() -> new Sender("campus", CAMPUS, ""))
                .withMessageContaining("iqcampus.mail.from");
    }

    @Test
    void namesLettersAfterTheHostOfTheCampus() {
        assertThat(new Sender("campus@example.org", CAMPUS, "").host()).isEqualTo("campus.example");
    }
}
