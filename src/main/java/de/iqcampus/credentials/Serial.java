package de.iqcampus.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** The public number of a certificate, such as IQ-2026-7F3K-92QD; its last character checks the seven before it. */
@Embeddable
record Serial(@Column(name = "serial") String value) {

    private static final Pattern SHAPE = Pattern.compile("IQ(\\d{4})(\\w{4})(\\w{4})");

    Serial {
        if (!value.equals(parse(value))) {
            throw new IllegalArgumentException("no serial: " + value);
        }
    }

    static Serial random(int year, RandomGenerator random) {
        var letters = Letters.random(7, random);
        var all = letters + Letters.check(letters);
        return new Serial("IQ-%04d-%s-%s".formatted(year, all.substring(0, 4), all.substring(4)));
    }

    /** The serial a person may have meant, or none when it is mistyped. */
    static Optional<Serial> typed(String words) {
        return Optional.of(parse(words)).filter(it -> !it.isEmpty()).map(Serial::new);
    }

    private static String parse(String words) {
        var matcher = SHAPE.matcher(Letters.normalised(words));
        if (!matcher.matches()) {
            return "";
        }
        var all = matcher.group(2) + matcher.group(3);
        return Letters.areAll(all) && Letters.check(all.substring(0, 7)) == all.charAt(7)
                ? "IQ-%s-%s-%s".formatted(matcher.group(1), matcher.group(2), matcher.group(3)) : "";
    }
}
