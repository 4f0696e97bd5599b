package de.iqcampus.mail;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
        var now = clock.instant();
        postman.deliverSoon(letters.save(new OutboxLetter(letter, writer.write(letter, now), now)).id());
    }

    /** Throws away what waits for this address, and blanks the address in what the log keeps. */
    @PreAuthorize("@systemUser.isActing()")
    public void forget(String address) {
        // Asked once more here: to MySQL an é is an e, and a neighbour's letters are to stay.
        letters.lockAllTo(address).stream().filter(it -> it.isTo(address)).forEach(it -> {
            if (it.status() == LetterStatus.WAITING) {
                letters.delete(it);
            } else {
                it.forgetRecipient();
            }
        });
    }
}
