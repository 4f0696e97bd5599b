package de.iqcampus.credentials;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** The 28 characters of serials and codes: nothing that looks like something else, no vowels, so no words. */
final class Letters {

    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private Letters() { }

    static String random(int count, RandomGenerator random) {
        return random.ints(count, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }

    /** What people type, without their spaces and hyphens, in capitals. */
    static String normalised(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }

    static boolean areAll(String candidate) {
        return candidate.chars().allMatch(it -> ALPHABET.indexOf(it) >= 0);
    }

    /** The Luhn check character (mod 28): any one mistyped character shows, and nearly every swapped pair. */
    static char check(String letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = ALPHABET.indexOf(letters.charAt(letters.length() - 1 - i)) * (i % 2 == 0 ? 2 : 1);
            sum += value / ALPHABET.length() + value % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
