package de.iqcampus.coursefiles;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paragraph, heading or table cell as its reader sees it.
 *
 * @param open the words that no fact card or glossary explains where they stand
 */
record Passage(Location where, String language, String words, String open) {

    private static final Pattern END = Pattern.compile("(?<=[.!?:;…])[\"“”»’)]*\\s+");

    /** What stands between colons counts for itself: a reader pauses there. */
    Stream<String> sentences() {
        return Arrays.stream(END.split(words));
    }
}
