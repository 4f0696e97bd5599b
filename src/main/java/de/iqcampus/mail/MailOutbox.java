package de.iqcampus.mail;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes letters in the caller's transaction and sends them after it; what fails is tried again. */
@Service @Transactional @PreAuthorize("permitAll")
public class MailOutbox {

    private final OutboxRepository letters;
    private final LetterWriter writer;
    private final Postman postman;
    private final Clock clock;

    MailOutbox(OutboxRepository letters, LetterWriter writer, Postman postman, Clock clock) {
        this.letters = letters;
        this.writer = writer;
        this.postman = postman;
        this.clock = clock;
    }

    public void post(Letter letter) {
        var id = letters.save(new OutboxLetter(letter, writer.write(letter), clock.instant())).id();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override public void afterCommit() {
                postman.deliverSoon(id);
            }
        });
    }
}
