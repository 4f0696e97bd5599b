package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.iqcampus.identity.Throttle.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    final MovableClock clock = new MovableClock();
    final Throttle throttle = new Throttle(clock);

    @Test
    void letsAnotherAttemptThroughAfterTheTimeItNames() {
        attempts(5);

        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> attempts(1))
                .asInstanceOf(type(TooManyAttempts.class)).returns(3L, TooManyAttempts::minutes);
        clock.now = clock.now.plus(Duration.ofMinutes(3));
        assertThatNoException().isThrownBy(() -> attempts(1));
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> attempts(1));
    }

    @Test
    void countsEachPersonAloneAndNoSuccess() {
        attempts(5);
        throttle.forgive(Limit.SIGN_IN_PER_PERSON, "amina");

        assertThatNoException().isThrownBy(() -> attempts(1));
        assertThatNoException().isThrownBy(() -> throttle.count(Limit.SIGN_IN_PER_PERSON, "jonas"));
        assertThatNoException().isThrownBy(() -> throttle.count(Limit.SIGN_IN_PER_VISITOR, "amina"));
    }

    private void attempts(int number) {
        for (int i = 0; i < number; i++) {
            throttle.count(Limit.SIGN_IN_PER_PERSON, "amina");
        }
    }

    /** Stands still until it is moved. */
    static class MovableClock extends Clock {

        Instant now = Instant.parse("2026-01-05T08:00:00Z");

        @Override public ZoneId getZone() { return ZoneOffset.UTC; }
        @Override public Clock withZone(ZoneId zone) { return this; }
        @Override public Instant instant() { return now; }
    }
}
