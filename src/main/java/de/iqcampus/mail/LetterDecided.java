package de.iqcampus.mail;

/** Nothing is left to decide about this letter: it is on its way, was left, or can no longer be sent. */
public class LetterDecided extends RuntimeException {

    LetterDecided(LetterId letter) {
        super("letter " + letter.value() + " is decided");
    }
}
