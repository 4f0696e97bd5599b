package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import java.time.Clock;
import java.util.Collection;
import java.util.TreeSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in the caller's transaction and sends them after it; what fails is tried again. */
@Service @Transactional @PreAuthorize("permitAll")
public class MailOutbox {

    private final OutboxRepository letters;
    private final LetterWriter writer;
    private final Subscriptions subscriptions;
    private final UnsubscribeLinks links;
    private final Postman postman;
    private final Clock clock;

    MailOutbox(OutboxRepository letters, LetterWriter writer, Subscriptions subscriptions,
            UnsubscribeLinks links, Postman postman, Clock clock) {
        this.letters = letters;
        this.writer = writer;
        this.subscriptions = subscriptions;
        this.links = links;
        this.postman = postman;
        this.clock = clock;
    }

    /**
     * A letter about a topic is not even written where its person has declined it or has no open account; both are
     * asked once more when it is about to be sent.
     */
    public void post(Letter letter) {
        if (letter.topic() == null || letter.person() == null) {
            send(letter);
        } else if (subscriptions.goesTo(letter.person(), letter.topic())) {
            send(letter.withUnsubscribe(links.of(letter.person(), letter.topic())));
        }
    }

    private void send(Letter letter) {
        var now = clock.instant();
        postman.deliverSoon(letters.save(new OutboxLetter(letter, writer.write(letter, now), now)).id());
    }

    /**
     * Throws away what waits for this person or for one of these addresses, and what was written into a folder; what
     * the log keeps tells no longer to whom it went.
     */
    @PreAuthorize("@systemUser.isActing()")
    public void forget(AccountId person, Collection<String> addresses) {
        var known = new TreeSet<>(addresses);
        letters.lockAllOf(person).forEach(it -> {
            it.recipient().ifPresent(known::add);
            forget(it);
        });
        // Asked once more here: to MySQL an é is an e, and a neighbour's letters are to stay.
        known.forEach(address -> letters.lockAllTo(address).stream().filter(it -> it.isTo(address) && it.isOf(person))
                .forEach(this::forget));
        postman.forgetSoon(known);
    }

    private void forget(OutboxLetter letter) {
        if (letter.status() == LetterStatus.WAITING) {
            letters.delete(letter);
        } else {
            letter.forgetRecipient();
        }
    }
}
