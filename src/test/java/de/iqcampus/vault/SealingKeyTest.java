package de.iqcampus.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.iqcampus.installation.AesKey;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SealingKeyTest {

    static final byte[] LABEL = "label".getBytes(UTF_8);

    final SealingKey key = SealingKey.of(AesKey.randomBytes());

    @Test
    void opensWhatItSealed() throws GeneralSecurityException {
        var words = "Größe und Grüße".getBytes(UTF_8);

        assertThat(key.open(key.seal(words, LABEL), LABEL)).isEqualTo(words);
        assertThat(key.seal(words, LABEL)).isNotEqualTo(key.seal(words, LABEL));
    }

    @Test
    void opensWhatLiesInDatabases() throws GeneralSecurityException {
        var old = SealingKey.of(HexFormat.of().parseHex(
                "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"));
        var sealed = Base64.getDecoder().decode("AZxfo2gPGq0oPZNee30lblyBcVD3Q+ogfofyyFh/LZhsJw==");

        assertThat(old.open(sealed, LABEL)).isEqualTo("words".getBytes(UTF_8));
    }

    @Test
    void refusesEveryChangedByte() {
        var sealed = key.seal("words".getBytes(UTF_8), LABEL);

        for (int at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> key.open(changed, LABEL)).isInstanceOf(GeneralSecurityException.class);
        }
        assertThatThrownBy(() -> key.open(new byte[0], LABEL)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void refusesAnotherLabelAndAnotherKey() {
        var sealed = key.seal("words".getBytes(UTF_8), LABEL);
        var other = SealingKey.of(AesKey.randomBytes());

        assertThatThrownBy(() -> key.open(sealed, "other".getBytes(UTF_8)))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> other.open(sealed, LABEL)).isInstanceOf(GeneralSecurityException.class);
    }
}
