package de.iqcampus.identity;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letters about an account; they go to an address on file, never to one that a stranger typed. */
@Component
class AccountLetters {

    private final MailOutbox outbox;
    private final MailedLinks links;
    private final CampusAddress campus;

    AccountLetters(MailOutbox outbox, MailedLinks links, CampusAddress campus) {
        this.outbox = outbox;
        this.links = links;
        this.campus = campus;
    }

    void askToConfirm(Account account, Destination wish) {
        var link = "/confirm/" + links.issue(account.id(), TokenPurpose.CONFIRM) + wish.asQuery();
        outbox.post(letter("confirm", account.profile(), link).goodFor(TokenPurpose.CONFIRM.life()));
    }

    void tellAlreadyRegistered(Account account, EmailAddress to) {
        outbox.post(letter("already-registered", account.profile().at(to), "/login"));
    }

    /** To the very address that asked: the main one may be out of reach by now. */
    void offerReset(Account account, EmailAddress to) {
        var link = "/reset/" + links.issue(account.id(), TokenPurpose.RESET);
        outbox.post(letter("reset", account.profile().at(to), link).goodFor(TokenPurpose.RESET.life()));
    }

    void tellPasswordChanged(Account account) {
        outbox.post(letter("password-changed", account.profile(), "/reset"));
    }

    private Letter letter(String template, AccountProfile to, String path) {
        return new Letter(to.email(), template, to.language(),
                Map.of("name", to.fullName(), "link", campus.of(path)));
    }
}
