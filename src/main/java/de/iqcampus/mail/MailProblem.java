package de.iqcampus.mail;

/** Why a letter has not arrived, or may not have; each has words on what to do about it. */
public enum MailProblem {
    NO_CONNECTION, SIGN_IN_REFUSED, POSTPONED, ADDRESS_REFUSED, CAMPUS_REFUSED, LETTER_REFUSED, INTERRUPTED, EXPIRED,
    ADDRESS_UNUSABLE, FOLDER, CAMPUS_FAILED
}
