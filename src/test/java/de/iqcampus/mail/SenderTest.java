package de.iqcampus.mail;

import static de.iqcampus.mail.SampleLetters.campus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.installation.StartRefused;
import de.iqcampus.operator.LetterSender;
import de.iqcampus.operator.OperatorService;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SenderTest {

    static final OperatorService NOBODY = mock(OperatorService.class);
    static final CampusAddress CAMPUS = campus("https://campus.example:8443/app");

    @Test
    void saysWhenNobodyHasSetTheAddress(CapturedOutput output) {
        new Sender(NOBODY, "IQ Campus <no-reply@localhost>", CAMPUS, "smtp.example").warnWhenForgotten();

        assertThat(output).containsOnlyOnce("iqcampus.mail.from");
    }

    @Test
    void saysNothingWhereThereIsNothingToSay(CapturedOutput output) {
        new Sender(NOBODY, "no-reply@localhost", CAMPUS, "").warnWhenForgotten();
        new Sender(NOBODY, "IQ Campus <campus@example.org>", CAMPUS, "smtp.example").warnWhenForgotten();

        assertThat(output).doesNotContain("iqcampus.mail.from");
    }

    @Test
    void isWhomTheOperatorNames(CapturedOutput output) {
        var operator = mock(OperatorService.class);
        when(operator.sender()).thenReturn(Optional.of(new LetterSender("Bildungswerk Köln", "campus@koeln.example")));
        var sender = new Sender(operator, "no-reply@localhost", CAMPUS, "smtp.example");

        sender.warnWhenForgotten();
        assertThat(sender.address().getPersonal()).isEqualTo("Bildungswerk Köln");
        assertThat(sender.address().toString()).isEqualTo("=?UTF-8?Q?Bildungswerk_K=C3=B6ln?= <campus@koeln.example>");
        assertThat(output).doesNotContain("iqcampus.mail.from");
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new Sender(NOBODY, "campus", CAMPUS, ""))
                .withMessageContaining("iqcampus.mail.from");
    }

    @Test
    void namesLettersAfterTheHostOfTheCampus() {
        assertThat(new Sender(NOBODY, "campus@example.org", CAMPUS, "").host()).isEqualTo("campus.example");
        assertThat(new Sender(NOBODY, "campus@example.org", campus("http://[::1]:8080"), "").host()).isEqualTo("[::1]");
    }
}
