package de.iqcampus.organisation;

/**
 * What is to say about a row.
 *
 * @param detail what the reason is about: another row, a unit; else empty
 */
public record ImportNote(ImportReason reason, String detail) {

    ImportNote(ImportReason reason) {
        this(reason, "");
    }
}
