package de.iqcampus.identity;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.operator.OperatorService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letters about an account; they go to an address on file, never to one that a stranger typed. */
@Component
class AccountLetters {

    private final MailOutbox outbox;
    private final MailedLinks links;
    private final CampusAddress campus;
    private final OperatorService operator;

    AccountLetters(MailOutbox outbox, MailedLinks links, CampusAddress campus, OperatorService operator) {
        this.outbox = outbox;
        this.links = links;
        this.campus = campus;
        this.operator = operator;
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

    /** An earlier invitation ends. */
    void invite(Account account) {
        outbox.post(letter("invitation", account.profile(), invited(account)).goodFor(TokenPurpose.INVITED.life()));
    }

    void inviteTo(String organisation, Account account) {
        outbox.post(letter("membership-invitation", account.profile(), invited(account),
                Map.of("organisation", organisation)).goodFor(TokenPurpose.INVITED.life()));
    }

    private String invited(Account account) {
        links.revoke(account.id(), TokenPurpose.INVITED);
        return "/invited/" + links.issue(account.id(), TokenPurpose.INVITED);
    }

    /** Asks again for the answer to the letter before. */
    void remind(Account account) {
        if (account.isInvited()) {
            invite(account);
        } else {
            askToConfirm(account, Destination.HOME);
        }
    }

    /** Whoever has had two accounts is told at both addresses. */
    void tellMerged(AccountProfile kept, AccountProfile erased) {
        var stays = kept.email().charAt(0) + "…" + kept.email().substring(kept.email().indexOf('@'));
        var words = Map.<String, Object>of("address", stays, "contact", operator.details().email());
        outbox.post(letter("accounts-merged", kept, "/login", words));
        outbox.post(letter("accounts-merged", erased, "/login", words).of(kept.id()));
    }

    /** Time enough to sign in and keep the account. */
    void announceErasure(Account account, Duration life) {
        outbox.post(letter("erasure-announced", account.profile(), "/login").goodFor(life));
    }

    /** The last letter to somebody who is erased. */
    void sayFarewell(AccountProfile person) {
        outbox.post(letter("account-erased", person, "/", Map.of("contact", operator.details().email())).asFarewell());
    }

    private Letter letter(String template, AccountProfile to, String path) {
        return letter(template, to, path, Map.of());
    }

    private Letter letter(String template, AccountProfile to, String path, Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.put("name", to.fullName());
        values.put("link", campus.of(path));
        values.put("operator", operator.details().name());
        return new Letter(to.email(), template, to.language(), values).of(to.id());
    }
}
