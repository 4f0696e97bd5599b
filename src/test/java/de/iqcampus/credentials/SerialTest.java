package de.iqcampus.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SerialTest {

    final Serial serial = Serial.random(2026, new Random(7));

    @Test
    void looksLikeASerial() {
        assertThat(serial.value()).matches("IQ-2026-[2-9B-DF-HJ-NP-TV-Z]{4}-[2-9B-DF-HJ-NP-TV-Z]{4}");
    }

    @Test
    void isFoundHoweverItIsTyped() {
        assertThat(Serial.typed(serial.value().toLowerCase().replace('-', ' '))).contains(serial);
        assertThat(Serial.typed(" " + serial.value().replace("-", "") + " ")).contains(serial);
    }

    @Test
    void everyMistypedCharacterShows() {
        for (int place = 8; place < serial.value().length(); place++) {
            for (char other : "23456789BCDFGHJKMNPQRSTVWXYZ".toCharArray()) {
                var typed = new StringBuilder(serial.value());
                if (typed.charAt(place) != '-' && typed.charAt(place) != other) {
                    typed.setCharAt(place, other);
                    assertThat(Serial.typed(typed.toString())).as(typed.toString()).isEmpty();
                }
            }
        }
    }

    @Test
    void refusesWhatIsNone() {
        assertThat(Serial.typed("IQ-2026-AAAA-0001")).isEmpty();
        assertThat(Serial.typed("")).isEmpty();
        assertThat(Serial.typed("' or 1=1 --")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Serial("IQ-2026-7F3K"));
    }
}
