package de.iqcampus.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutboxLetterTest {

    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    final OutboxLetter letter = new OutboxLetter(new Letter("a@example.org", "confirm", Locale.GERMAN, Map.of()),
            new WrittenLetter("Subject", "<p>", "text"), NOW);

    @Test
    void waitsLongerAfterEachFailureAndGivesUpAfterTheSixth() {
        var waits = new ArrayList<Duration>();
        for (int attempt = 1; attempt <= 5; attempt++) {
            letter.takeOut();
            letter.retryLater("down", NOW);
            waits.add(Duration.between(NOW, letter.nextAttemptAt()));
        }
        assertThat(waits).isEqualTo(List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
                Duration.ofHours(2), Duration.ofHours(12)));

        letter.takeOut();
        letter.retryLater("down", NOW);
        assertThat(letter.status()).isEqualTo(LetterStatus.FAILED);
        assertThatIllegalStateException().isThrownBy(letter::takeOut);
    }

    @Test
    void forgetsItsWordsOnceSent() {
        letter.takeOut();
        letter.sent(NOW);

        assertThat(letter.status()).isEqualTo(LetterStatus.SENT);
        assertThat(letter.html()).isNull();
    }
}
