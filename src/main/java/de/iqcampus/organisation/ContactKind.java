package de.iqcampus.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom the people of an organisation can turn to; not every organisation has all of them. */
public enum ContactKind {

    /** Receives complaints under section 13 of the Allgemeines Gleichbehandlungsgesetz: every employer has one. */
    COMPLAINT_BODY,
    /** Of private employers the works council, of public ones the staff council. */
    WORKS_COUNCIL,
    DISABLED_STAFF,
    EQUAL_OPPORTUNITIES,
    /** Whomever else the organisation wants to name. */
    OTHER;

    /** How lessons call it, such as {@code complaint-body}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ContactKind> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
