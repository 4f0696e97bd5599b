package de.iqcampus.identity;

import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.List;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where people are erased: from every module, from mail and from the audit log, or from none. */
@Service @Transactional @PreAuthorize("@systemUser.isActing()")
public class Erasure {

    private final AccountRepository accounts;
    private final AccountTokenRepository tokens;
    private final Administrators administrators;
    private final List<PersonalDataHolder> holders; // identity comes last
    private final MailOutbox outbox;
    private final ApplicationEventPublisher events;

    Erasure(AccountRepository accounts, AccountTokenRepository tokens, Administrators administrators,
            List<PersonalDataHolder> holders, MailOutbox outbox, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.administrators = administrators;
        this.holders = holders;
        this.outbox = outbox;
        this.events = events;
    }

    /**
     * Somebody who is not there any more is no mistake.
     *
     * @throws LastAdministrator when nobody else could administer the campus
     */
    public void erase(AccountId person, ErasureCause cause) {
        administrators.lock();
        accounts.lock(person).ifPresent(account -> {
            administrators.requireOthersThan(person);
            events.publishEvent(new AccountErased(person, cause)); // while there is somebody to speak of
            outbox.forget(person, addresses(account));
            holders.forEach(it -> it.erase(person));
        });
    }

    /** All that lead to this person and to nobody else; after a merger they may be another account's. */
    private TreeSet<String> addresses(Account account) {
        var all = new TreeSet<>(account.addresses());
        all.add(account.email());
        all.addAll(tokens.findAddresses(account.id()));
        accounts.findOwners(all).stream().filter(it -> !it.id().equals(account.id()))
                .forEach(it -> all.removeIf(it::has));
        return all;
    }
}
