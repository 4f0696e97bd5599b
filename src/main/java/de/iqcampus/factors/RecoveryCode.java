package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lets its owner in once when no factor is at hand: sixteen signs, of which only the SHA-256 is kept. */
@Entity
class RecoveryCode {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none that look alike
    private static final int LENGTH = 16; // 80 bits: too many to guess even from the hash
    private static final SecureRandom RANDOM = new SecureRandom();

    @EmbeddedId private Key key;

    protected RecoveryCode() { } // JPA

    RecoveryCode(AccountId account, String code) {
        this.key = new Key(account, hash(code));
    }

    /** Such as {@code 7K2M-9XWQ-4TBH-C3RP}. */
    static String next() {
        var signs = RANDOM.ints(LENGTH, 0, SIGNS.length()).mapToObj(it -> String.valueOf(SIGNS.charAt(it)))
                .collect(Collectors.joining());
        return signs.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** However it was typed. */
    static String hash(String code) {
        var signs = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Sha256.of(signs);
    }

    @Embeddable
    record Key(@Embedded AccountId account, @Column(name = "code_hash") String hash) implements Serializable { }
}
