package de.iqcampus.identity;

import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letters about an account; they go to the address on file, never to the one that was typed. */
@Component
class AccountLetters {

    private final MailOutbox outbox;
    private final MailedLinks links;
    private final String campus;

    AccountLetters(MailOutbox outbox, MailedLinks links, @Value("${iqcampus.base-url}") String campus) {
        this.outbox = outbox;
        this.links = links;
        this.campus = campus;
    }

    void askToConfirm(Account account) {
        postLink("confirm", account, "/confirm/", TokenPurpose.CONFIRM);
    }

    void tellAlreadyRegistered(Account account) {
        outbox.post(letter("already-registered", account, "/login"));
    }

    void offerReset(Account account) {
        postLink("reset", account, "/reset/", TokenPurpose.RESET);
    }

    void tellPasswordChanged(Account account) {
        outbox.post(letter("password-changed", account, "/reset"));
    }

    private void postLink(String template, Account to, String door, TokenPurpose purpose) {
        outbox.post(letter(template, to, door + links.issue(to.id(), purpose)).goodFor(purpose.life()));
    }

    private Letter letter(String template, Account account, String path) {
        var to = account.profile();
        return new Letter(to.email(), template, to.language(), Map.of("name", to.fullName(), "link", campus + path));
    }
}
