package de.iqcampus.feedback;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Makes numbers that reporters can name, such as {@code M-7K2M4Q}; nobody can guess another's from their own. */
final class FeedbackNumber {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"; // none that look alike
    private static final RandomGenerator RANDOM = new SecureRandom();

    private FeedbackNumber() { }

    static String next() {
        return "M-" + RANDOM.ints(6, 0, SIGNS.length())
                .mapToObj(it -> String.valueOf(SIGNS.charAt(it))).collect(Collectors.joining());
    }
}
