package de.iqcampus.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code IQCAMPUS_SECRET}: 32 bytes in Base64 or a long passphrase; an embedded database makes its own, once. */
@Component
public class Secret {

    private static final int SHORTEST_PASSPHRASE = 32;
    private static final int ROUNDS = 310_000;
    private static final String REMEDY =
            "Set IQCAMPUS_SECRET to 32 random bytes in Base64 (openssl rand -base64 32), and keep a copy of it.";

    private final byte[] bytes;

    Secret(@Value("${iqcampus.secret:}") String given, Deployment deployment) {
        if (given.isBlank() && !deployment.isEmbedded()) {
            throw new StartRefused("IQCAMPUS_SECRET is missing: private words cannot be sealed without it.",
                    REMEDY, null);
        }
        this.bytes = read(given.isBlank() ? ownSecret(deployment.data().resolve("secret")) : given.strip());
    }

    public byte[] bytes() { return bytes.clone(); }

    /** A key of its own for a purpose: what is made for one fits no other. */
    public AesKey keyFor(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return AesKey.of(mac.doFinal(("iq-campus " + purpose).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static byte[] read(String text) {
        try {
            var decoded = Base64.getDecoder().decode(text);
            if (decoded.length == AesKey.LENGTH) {
                return decoded;
            }
        } catch (IllegalArgumentException e) {
            // a passphrase, then
        }
        if (text.length() < SHORTEST_PASSPHRASE) {
            throw new StartRefused("IQCAMPUS_SECRET is too short: it is neither 32 bytes in Base64 nor a passphrase of"
                    + " at least 32 characters.", REMEDY, null);
        }
        return derive(text);
    }

    private static byte[] derive(String passphrase) {
        var salt = "iq-campus master key".getBytes(StandardCharsets.US_ASCII); // one secret per campus, so one salt
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(
                    new PBEKeySpec(passphrase.toCharArray(), salt, ROUNDS, AesKey.LENGTH * 8)).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String ownSecret(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                Files.createFile(file, ownerOnly());
                Files.writeString(file, Base64.getEncoder().encodeToString(AesKey.randomBytes()));
            } catch (FileAlreadyExistsException e) {
                // made at an earlier start
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var mode = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)};
    }
}
