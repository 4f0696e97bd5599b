package de.iqcampus.mail;

import org.jspecify.annotations.Nullable;

/**
 * What came of carrying a letter.
 *
 * @param status {@code WAITING} asks for another try
 * @param detail for whoever runs the mail server: its code, or the kind of failure; never its words, which may name
 *     people
 */
record Delivery(LetterStatus status, @Nullable MailProblem problem, @Nullable String detail) {

    static Delivery sent() {
        return new Delivery(LetterStatus.SENT, null, null);
    }

    static Delivery later(MailProblem problem, @Nullable String detail) {
        return new Delivery(LetterStatus.WAITING, problem, detail);
    }

    static Delivery refused(MailProblem problem, @Nullable String detail) {
        return new Delivery(LetterStatus.REFUSED, problem, detail);
    }

    static Delivery inDoubt(@Nullable String detail) {
        return new Delivery(LetterStatus.IN_DOUBT, MailProblem.INTERRUPTED, detail);
    }
}
