package de.iqcampus.shared;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.MDC;
import org.slf4j.MDC.MDCCloseable;

/**
 * Ties together what one request or one run of a job did, by a word such as {@code R-7K2M4Q8C}: in each line of the
 * log, in the audit log, and on the screen of whoever asks for help.
 */
public final class Reference {

    private static final String KEY = "reference"; // as application.properties calls it
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"; // none that look alike
    private static final RandomGenerator RANDOM = new SecureRandom();

    private Reference() { }

    public static String next() {
        return "R-" + RANDOM.ints(8, 0, SIGNS.length())
                .mapToObj(it -> String.valueOf(SIGNS.charAt(it))).collect(Collectors.joining());
    }

    /** What this thread works for; nothing at the start of the campus, for one. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }

    /** Holds in this thread until it is closed. */
    public static MDCCloseable hold(String reference) {
        return MDC.putCloseable(KEY, reference);
    }
}
