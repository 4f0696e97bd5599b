package de.iqcampus.mail;

/** The mail server will never take this letter. */
class LetterRefused extends RuntimeException {

    LetterRefused(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
