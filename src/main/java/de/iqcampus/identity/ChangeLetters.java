package de.iqcampus.identity;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letters about changes of an account that is open. */
@Component
class ChangeLetters {

    private final MailOutbox outbox;
    private final CampusAddress campus;

    ChangeLetters(MailOutbox outbox, CampusAddress campus) {
        this.outbox = outbox;
        this.campus = campus;
    }

    void askToConfirmAddress(Account account, EmailAddress to, String token) {
        var letter = letter("confirm-address", account.profile().at(to), "/confirm-address/" + token, Map.of());
        outbox.post(letter.goodFor(TokenPurpose.ADDRESS.life()));
    }

    /** Somebody else wanted to add this address. */
    void tellAddressWanted(Account owner, EmailAddress to) {
        post("address-wanted", owner.profile().at(to), "/account", Map.of());
    }

    /** Without the new address: the old mailbox may be an employer's. */
    void tellMainAddressChanged(Account account, EmailAddress before) {
        post("main-address-changed", account.profile().at(before), "/reset", Map.of());
    }

    void tellNameChanged(Account account) {
        post("name-changed", account.profile(), "/certificates", Map.of());
    }

    void tellNameDeclined(Account account, String reason) {
        post("name-declined", account.profile(), "/account", Map.of("reason", reason));
    }

    private void post(String template, AccountProfile to, String path, Map<String, Object> more) {
        outbox.post(letter(template, to, path, more));
    }

    private Letter letter(String template, AccountProfile to, String path, Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.put("name", to.fullName());
        values.put("link", campus.of(path));
        return new Letter(to.email(), template, to.language(), values).of(to.id());
    }
}
