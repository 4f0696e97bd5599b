package de.iqcampus.factors;

import de.iqcampus.identity.AccountService;
import de.iqcampus.installation.CampusAddress;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.SystemUser;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people by letter what became of their factors: whoever took the account over cannot hide it. */
@Component
class FactorLetters {

    private final MailOutbox outbox;
    private final AccountService accounts;
    private final CampusAddress campus;
    private final SystemUser system;

    FactorLetters(MailOutbox outbox, AccountService accounts, CampusAddress campus, SystemUser system) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.campus = campus;
        this.system = system;
    }

    @EventListener
    void on(FactorAdded added) {
        post("factor-added", added.account());
    }

    @EventListener
    void on(FactorRemoved removed) {
        post("factor-removed", removed.account());
    }

    @EventListener
    void on(FactorsReset reset) {
        post("factors-reset", reset.account());
    }

    @EventListener
    void on(RecoveryCodeUsed used) {
        post("recovery-code-used", used.account());
    }

    private void post(String template, AccountId account) {
        system.run(() -> {
            var person = accounts.profile(account);
            outbox.post(new Letter(person.email(), template, person.language(),
                    Map.of("name", person.fullName(), "link", campus.of("/account"))).of(account));
        });
    }
}
