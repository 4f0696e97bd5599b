package de.iqcampus.mail;

import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.Auditable;

/** An administrator has sent a letter again that was not, or perhaps not, delivered. */
record LetterSentAgain(LetterId letter) implements Auditable {

    @Override public AuditEntry audit() {
        return AuditEntry.of("letter.sent-again").on("letter", letter.value());
    }
}
