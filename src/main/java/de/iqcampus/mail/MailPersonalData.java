package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters to a person: which went when and whether they arrived; what they said is in the person's mailbox. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class MailPersonalData implements PersonalDataHolder {

    private final OutboxRepository letters;
    private final MailOutbox outbox;

    MailPersonalData(OutboxRepository letters, MailOutbox outbox) {
        this.letters = letters;
        this.outbox = outbox;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("letters", letters.findByPersonOrderByCreatedAt(account).stream()
                .map(OutboxLetter::asExported).toList());
    }

    @Override public List<String> lasting(AccountId account) {
        return List.of("mail.lasting");
    }

    @Override public void move(AccountId from, AccountId to) {
        letters.give(from, to);
    }

    @Override public void erase(AccountId account) {
        outbox.forget(account, Set.of());
    }
}
