package de.iqcampus.credentials;

/** Refuses words in which the embedded fonts lack a character. */
public class NameNotPrintable extends RuntimeException {

    public NameNotPrintable(String serial) {
        super("the name on certificate %s needs a transcription".formatted(serial));
    }
}
