package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which letters went to a person, what they said being in the person's mailbox, and which they do not want. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class MailPersonalData implements PersonalDataHolder {

    private final OutboxRepository letters;
    private final MailOutbox outbox;
    private final Subscriptions subscriptions;

    MailPersonalData(OutboxRepository letters, MailOutbox outbox, Subscriptions subscriptions) {
        this.letters = letters;
        this.outbox = outbox;
        this.subscriptions = subscriptions;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("letters", letters.findByPersonOrderByCreatedAt(account).stream()
                .map(OutboxLetter::asExported).toList(), "declinedTopics", subscriptions.declinedBy(account));
    }

    @Override public List<String> lasting(AccountId account) {
        return List.of("mail.lasting");
    }

    @Override public void move(AccountId from, AccountId to) {
        letters.give(from, to);
        subscriptions.move(from, to);
    }

    @Override public void erase(AccountId account) {
        outbox.forget(account, Set.of());
        subscriptions.forget(account);
    }
}
