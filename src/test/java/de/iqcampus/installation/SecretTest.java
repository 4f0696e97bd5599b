package de.iqcampus.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    static final byte[] BYTES = SecureRandom.getSeed(32);

    @TempDir Path data;

    @Test
    void takesBytesAsTheyAreAndStretchesPassphrases() {
        assertThat(secret(Base64.getEncoder().encodeToString(BYTES), "jdbc:mysql://db").bytes()).isEqualTo(BYTES);
        assertThat(secret("a passphrase that is long enough for us", "jdbc:mysql://db").bytes())
                .hasSize(32).isEqualTo(secret("a passphrase that is long enough for us", "jdbc:mysql://db").bytes());
    }

    @Test
    void makesItsOwnOnceForAnEmbeddedDatabase() throws IOException {
        var first = secret("", "jdbc:h2:file:./data/x").bytes();

        assertThat(secret("", "jdbc:h2:file:./data/x").bytes()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAMissingOrShortOneInProduction() {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> secret("", "jdbc:mysql://db"))
                .withMessageContaining("IQCAMPUS_SECRET is missing");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> secret("short", "jdbc:mysql://db"))
                .withMessageContaining("too short");
    }

    @Test
    void makesAnotherKeyForEachPurpose() throws GeneralSecurityException {
        var secret = secret(Base64.getEncoder().encodeToString(BYTES), "jdbc:mysql://db");
        var sealed = secret.keyFor("letters").seal(BYTES, new byte[0]);

        assertThat(secret.keyFor("letters").open(sealed, new byte[0])).isEqualTo(BYTES);
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> secret.keyFor("sounds").open(sealed, new byte[0]));
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> AesKey.of(BYTES).open(sealed, new byte[0]));
    }

    private Secret secret(String given, String database) {
        return new Secret(given, new Deployment(database, null, data));
    }
}
