package de.iqcampus.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a new password to whoever reads the letters of an address; strangers learn nothing about it. */
@Service @Transactional @PreAuthorize("permitAll")
public class PasswordReset {

    private final AccountRepository accounts;
    private final MailedLinks links;
    private final AccountLetters letters;
    private final PasswordRule rule;
    private final PasswordEncoder passwords;
    private final LetterThrottle throttle;
    private final Clock clock;

    PasswordReset(AccountRepository accounts, MailedLinks links, AccountLetters letters, PasswordRule rule,
            PasswordEncoder passwords, LetterThrottle throttle, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.rule = rule;
        this.passwords = passwords;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Mails a link to the address, if it has an account. */
    public void request(String email) {
        var address = EmailAddress.read(email).orElseThrow(() -> new InputRefused(Set.of(AccountProblem.ADDRESS)));
        throttle.count(address);
        accounts.findByEmail(address.value()).ifPresent(it -> letters.offerReset(it, address));
    }

    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return links.owner(token, TokenPurpose.RESET).isPresent();
    }

    /** Works once per letter; whoever is signed in anywhere has to sign in again. */
    public void reset(String token, String newPassword) {
        var account = links.owner(token, TokenPurpose.RESET).flatMap(accounts::findById)
                .orElseThrow(LinkNotValid::new);
        rule.problem(newPassword, EmailAddress.read(account.email())).ifPresent(it -> {
            throw new InputRefused(EnumSet.of(it));
        });
        if (links.revoke(account.id(), TokenPurpose.RESET) == 0) {
            throw new LinkNotValid(); // used at the same moment by another
        }
        account.changePassword(passwords.encode(newPassword));
        account.confirm(clock.instant()); // the letter has proved the address
        accounts.save(account);
        letters.tellPasswordChanged(account);
    }
}
