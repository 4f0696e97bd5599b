package de.iqcampus.mail;

import static de.iqcampus.mail.SampleLetters.AMINA;
import static de.iqcampus.mail.SampleLetters.NOW;
import static de.iqcampus.mail.SampleLetters.letter;
import static de.iqcampus.mail.SampleLetters.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxLetterTest {

    static final Duration TWO_DAYS = Duration.ofDays(2);
    static final Delivery DOWN = Delivery.later(MailProblem.NO_CONNECTION, "ConnectException");

    final OutboxLetter letter = posted(letter("Amina"), NOW);

    @Test
    void waitsAsLongAsItWasTriedAtMostSixHoursAndGivesUpAfterTwoDays() {
        var minutes = new ArrayList<Long>();
        var now = NOW;
        while (letter.status() == LetterStatus.WAITING) {
            minutes.add(Duration.between(NOW, now).toMinutes());
            attempt(letter, DOWN, now);
            now = letter.status() == LetterStatus.WAITING ? nextAttempt(letter) : now;
        }

        assertThat(minutes).containsExactly(0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 872L, 1232L, 1592L,
                1952L, 2312L, 2672L, 2880L);
        assertThat(letter.status()).isEqualTo(LetterStatus.GIVEN_UP);
        assertThat(entry(letter, now)).satisfies(it -> {
            assertThat(it.problem()).isEqualTo(MailProblem.NO_CONNECTION);
            assertThat(it.detail()).isEqualTo("ConnectException");
            assertThat(it.endedAt()).isEqualTo(NOW.plus(TWO_DAYS));
            assertThat(it.sendable()).isTrue();
        });
        assertThatIllegalStateException().isThrownBy(() -> letter.takeOut(NOW));
    }

    @Test
    void triesForTwoDaysMoreWhenSomebodyWantsIt() {
        attempt(letter, Delivery.inDoubt(null), NOW);
        var later = NOW.plus(Duration.ofDays(9));
        letter.sendAgain(later);

        assertThat(nextAttempt(letter)).isEqualTo(later);
        assertThat(entry(letter, later).endedAt()).isNull();
        attempt(letter, DOWN, later);
        assertThat(nextAttempt(letter)).isEqualTo(later.plus(Duration.ofMinutes(1)));
    }

    @Test
    void forgetsItsWordsOnceSentAndNotBefore() {
        var parcel = letter.takeOut(NOW).orElseThrow();
        letter.note(parcel.attempt(), Delivery.inDoubt(null), NOW, TWO_DAYS);
        assertThat(entry(letter, NOW).sendable()).isTrue();

        letter.note(parcel.attempt(), Delivery.sent(), NOW, TWO_DAYS); // a node that was slow, not dead
        assertThat(letter.status()).isEqualTo(LetterStatus.SENT);
        assertThat(letter).hasAllNullFieldsOrPropertiesExcept("id", "recipient", "farewell", "template", "language", "status",
                "attempts", "nextAttemptAt", "triedSince", "createdAt", "endedAt");
    }

    @Test
    void isNotSentWithADeadLink() {
        var reset = posted(letter("Amina").goodFor(Duration.ofHours(1)), NOW);

        assertThat(reset.takeOut(NOW.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(entry(reset, NOW).status()).isEqualTo(LetterStatus.GIVEN_UP);
        assertThat(entry(reset, NOW).problem()).isEqualTo(MailProblem.EXPIRED);
        assertThatExceptionOfType(LetterDecided.class).isThrownBy(() -> reset.sendAgain(NOW));
    }

    @Test
    void isNotSentAgainWithADeadLink() {
        var reset = posted(letter("Amina").goodFor(Duration.ofHours(1)), NOW);
        attempt(reset, Delivery.inDoubt(null), NOW);

        assertThat(entry(reset, NOW.plusSeconds(3599)).sendable()).isTrue();
        assertThat(entry(reset, NOW.plusSeconds(3600)).sendable()).isFalse();
        assertThatExceptionOfType(LetterDecided.class).isThrownBy(() -> reset.sendAgain(NOW.plusSeconds(3600)));
    }

    @Test
    void hearsNoMoreOfAnAttemptOnceItIsOnItsWayAgain() {
        var first = letter.takeOut(NOW).orElseThrow();
        letter.note(first.attempt(), Delivery.inDoubt(null), NOW, TWO_DAYS);
        letter.sendAgain(NOW);
        letter.takeOut(NOW);
        letter.note(first.attempt(), Delivery.refused(MailProblem.ADDRESS_REFUSED, "550"), NOW, TWO_DAYS);

        assertThat(letter.status()).isEqualTo(LetterStatus.SENDING);
    }

    @Test
    void isLeftOnlyOnce() {
        assertThatExceptionOfType(LetterDecided.class).isThrownBy(letter::leave);
        attempt(letter, Delivery.refused(MailProblem.ADDRESS_REFUSED, "550 5.1.1"), NOW);
        letter.leave();

        assertThat(letter.status()).isEqualTo(LetterStatus.LEFT);
        assertThatExceptionOfType(LetterDecided.class).isThrownBy(letter::leave);
        assertThatExceptionOfType(LetterDecided.class).isThrownBy(() -> letter.sendAgain(NOW));
    }

    @Test
    void isNotTriedAgainForSomebodyForgottenMeanwhile() {
        var parcel = letter.takeOut(NOW).orElseThrow();
        letter.forgetRecipient();
        letter.note(parcel.attempt(), DOWN, NOW, TWO_DAYS);

        assertThat(letter.status()).isEqualTo(LetterStatus.GIVEN_UP);
        assertThat(entry(letter, NOW).recipient()).isNull();
        assertThat(entry(letter, NOW).sendable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"amina@example.org, a…@example.org", "😀b@example.org, 😀…@example.org", "a@b@c, a…@c",
        "amina, …", "@example.org, …"})
    void hidesMostOfItsAddress(String address, String shown) {
        var to = posted(new Letter(address, "confirm", Locale.GERMAN, Map.of()), NOW);

        assertThat(to.entry(false, NOW).recipient()).isEqualTo(shown);
        assertThat(to.entry(true, NOW).recipient()).isEqualTo(address);
        assertThat(letter.isTo(AMINA.toUpperCase(Locale.ROOT))).isTrue();
    }

    private static void attempt(OutboxLetter letter, Delivery delivery, Instant now) {
        letter.note(letter.takeOut(now).orElseThrow().attempt(), delivery, now, TWO_DAYS);
    }

    private static Instant nextAttempt(OutboxLetter letter) {
        return Objects.requireNonNull(entry(letter, NOW).nextAttemptAt());
    }

    private static MailLogEntry entry(OutboxLetter letter, Instant now) {
        return letter.entry(false, now);
    }
}
