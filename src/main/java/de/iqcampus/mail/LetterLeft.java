package de.iqcampus.mail;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An administrator has let a letter rest that was not, or perhaps not, delivered. */
record LetterLeft(LetterId letter) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("letter.left").on("letter", letter.value());
    }
}
