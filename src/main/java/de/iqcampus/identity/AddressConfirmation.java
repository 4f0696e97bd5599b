package de.iqcampus.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds an address to the account that asked for it, by the link mailed there: for whoever is signed in to that account
 * or knows its password, so that a stranger's mailbox cannot be talked into it.
 */
@Service @Transactional @PreAuthorize("permitAll")
public class AddressConfirmation {

    private final AccountRepository accounts;
    private final MailedLinks links;
    private final PasswordEncoder passwords;
    private final LetterThrottle throttle;
    private final Squatters squatters;
    private final CurrentUser user;
    private final Clock clock;

    AddressConfirmation(AccountRepository accounts, MailedLinks links, PasswordEncoder passwords,
            LetterThrottle throttle, Squatters squatters, CurrentUser user, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.throttle = throttle;
        this.squatters = squatters;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return links.find(token, TokenPurpose.ADDRESS).isPresent();
    }

    /** The address that is confirmed now; nothing when another account asked for it than the one signed in. */
    public Optional<String> confirm(String token) {
        var link = find(token);
        return user.ifSignedIn().filter(link.account()::equals)
                .map(it -> confirm(link, accounts.requireLocked(it)));
    }

    /** The address that is confirmed now. */
    public String confirm(String token, String password) {
        var link = find(token);
        throttle.countConfirmation(link.account());
        var account = accounts.requireLocked(link.account());
        if (!passwords.matches(password, account.passwordHash())) {
            throw new InputRefused(Set.of(AccountProblem.PRESENT_PASSWORD));
        }
        return confirm(link, account);
    }

    private AccountToken find(String token) {
        return links.find(token, TokenPurpose.ADDRESS).orElseThrow(LinkNotValid::new);
    }

    private String confirm(AccountToken link, Account account) {
        var address = link.address().orElseThrow();
        squatters.forget(address);
        links.revoke(account.id(), address);
        account.addAddress(address, clock.instant());
        try {
            accounts.save(account);
            accounts.flush();
        } catch (DataIntegrityViolationException e) { // it is somebody else's by now
            throw new LinkNotValid();
        }
        return address;
    }
}
