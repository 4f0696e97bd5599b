package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.util.EnumSet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account a new password for whoever knows the present one; a person may pass only their own account. */
@Service @Transactional
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class PasswordChange {

    private final AccountRepository accounts;
    private final PresentPassword password;
    private final PasswordRule rule;
    private final PasswordEncoder passwords;
    private final AccountLetters letters;

    PasswordChange(AccountRepository accounts, PresentPassword password, PasswordRule rule, PasswordEncoder passwords,
            AccountLetters letters) {
        this.accounts = accounts;
        this.password = password;
        this.rule = rule;
        this.passwords = passwords;
        this.letters = letters;
    }

    /** Whoever is signed in elsewhere has to sign in again. */
    public void change(AccountId account, String present, String next) {
        var own = accounts.requireLocked(account);
        password.demand(own, present);
        rule.problem(next, EmailAddress.read(own.email())).ifPresent(it -> {
            throw new InputRefused(EnumSet.of(it));
        });
        own.changePassword(passwords.encode(next));
        accounts.save(own);
        letters.tellPasswordChanged(own);
    }
}
