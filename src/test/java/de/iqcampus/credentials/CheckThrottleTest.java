package de.iqcampus.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckThrottleTest {

    final CheckThrottle throttle = new CheckThrottle();

    @Test
    void stopsOneAddressAndLetsTheOthersPass() {
        assertThat(IntStream.range(0, 200).filter(it -> throttle.tryPass("192.0.2.1")).count()).isBetween(30L, 60L);
        assertThat(throttle.tryPass("192.0.2.2")).isTrue();
    }

    @Test
    void takesANetworkOfIpv6ForOneClient() {
        assertThat(IntStream.range(0, 200).filter(it -> throttle.tryPass("2001:db8:1:2:0:0:0:" + it)).count())
                .isBetween(30L, 60L);
        assertThat(throttle.tryPass("2001:db8:1:3:0:0:0:1")).isTrue();
    }
}
