package de.iqcampus.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    static final Limit PERSON = new Limit("person", 5, Duration.ofMinutes(3));
    static final Limit VISITOR = new Limit("visitor", 5, Duration.ofMinutes(3));

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
        throttle.forgive(PERSON, "amina");

        assertThatNoException().isThrownBy(() -> attempts(1));
        assertThatNoException().isThrownBy(() -> throttle.count(PERSON, "jonas"));
        assertThatNoException().isThrownBy(() -> throttle.count(VISITOR, "amina"));
    }

    @Test
    void takesAWholeNetworkForOneVisitor() {
        assertThat(Visitor.of("2001:db8:1:2::7")).isEqualTo(Visitor.of("2001:db8:1:2:3:4:5:6"))
                .isNotEqualTo(Visitor.of("2001:db8:1:3::7"));
        assertThat(Visitor.of("192.0.2.1")).isNotEqualTo(Visitor.of("192.0.2.2"))
                .isEqualTo(Visitor.of("::ffff:192.0.2.1"));
        assertThat(Visitor.of("unknown").network()).isEqualTo("unknown");
    }

    private void attempts(int number) {
        for (int i = 0; i < number; i++) {
            throttle.count(PERSON, "amina");
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
