package de.iqcampus.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    /** The key of RFC 6238's own examples. */
    static final AppKey KEY =
            new AppKey(new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    @Test
    void showsWhatTheStandardSays() {
        assertThat(OneTimeCode.at(KEY, 1)).isEqualTo("287082");
        assertThat(OneTimeCode.at(KEY, 1111111109 / 30)).isEqualTo("081804");
    }

    @Test
    void isGoodForItsHalfMinuteAndTheOnesBeside() {
        var now = Instant.ofEpochSecond(1111111109);
        var step = 1111111109 / 30;

        for (int beside : new int[] {-1, 0, 1}) {
            assertThat(OneTimeCode.step(KEY, OneTimeCode.at(KEY, step + beside), now)).hasValue(step + beside);
        }
        assertThat(OneTimeCode.step(KEY, OneTimeCode.at(KEY, step - 2), now)).isEmpty();
        assertThat(OneTimeCode.step(KEY, OneTimeCode.at(KEY, step + 2), now)).isEmpty();
        assertThat(OneTimeCode.step(KEY, "", now)).isEmpty();
    }

    @Test
    void readsWhatAPhoneReads() {
        assertThat(new ProposedApp("ABCD", "amina@example.org").address())
                .isEqualTo("otpauth://totp/IQ%20Campus:amina%40example.org?secret=ABCD&issuer=IQ%20Campus");
    }
}
