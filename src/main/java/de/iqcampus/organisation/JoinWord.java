package de.iqcampus.organisation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes as people read them out: two groups of letters and digits that nobody takes for another. */
final class JoinWord {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinWord() { }

    static String next() {
        return RANDOM.ints(10, 0, LETTERS.length()).mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining()).replaceFirst("(.{5})", "$1-");
    }

    /** As codes are kept, whatever a person makes of case, spaces and hyphens. */
    static String typed(String words) {
        var letters = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.length() == 10 ? letters.replaceFirst("(.{5})", "$1-") : letters;
    }
}
