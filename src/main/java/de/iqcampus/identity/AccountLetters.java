package de.iqcampus.identity;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.operator.OperatorService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letters about an account; they go to the address on file, never to the one that was typed. */
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
        post("confirm", account.profile(),
                "/confirm/" + links.issue(account.id(), TokenPurpose.CONFIRM) + wish.asQuery());
    }

    void tellAlreadyRegistered(Account account) {
        post("already-registered", account.profile(), "/login");
    }

    void offerReset(Account account) {
        post("reset", account.profile(), "/reset/" + links.issue(account.id(), TokenPurpose.RESET));
    }

    void tellPasswordChanged(Account account) {
        post("password-changed", account.profile(), "/reset");
    }

    /** An earlier invitation ends. */
    void invite(Account account) {
        links.revoke(account.id(), TokenPurpose.INVITED);
        post("invitation", account.profile(), "/invited/" + links.issue(account.id(), TokenPurpose.INVITED));
    }

    /** Whoever has had two accounts is told at both addresses. */
    void tellMerged(AccountProfile kept, AccountProfile erased) {
        var name = kept.email().charAt(0) + "…" + kept.email().substring(kept.email().indexOf('@'));
        for (var address : List.of(kept, erased)) {
            post("accounts-merged", address, "/login",
                    Map.of("address", name, "contact", operator.details().email()));
        }
    }

    private void post(String template, AccountProfile to, String path) {
        post(template, to, path, Map.of());
    }

    private void post(String template, AccountProfile to, String path, Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.put("name", to.fullName());
        values.put("link", campus.of(path));
        values.put("operator", operator.details().name());
        outbox.post(new Letter(to.email(), template, to.language(), values));
    }
}
