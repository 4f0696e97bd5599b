package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person's own account; a person may pass only their own, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class AccountService {

    private final AccountRepository accounts;

    AccountService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The language of screens and letters. */
    @Transactional
    public void changeLanguage(AccountId account, Locale language) {
        accounts.requireLocked(account).speak(language);
    }

    /** The profile, which nobody changes until the caller's transaction has ended: for what is to bear the name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AccountProfile settledProfile(AccountId account) {
        return accounts.hold(account).map(Account::profile).orElseThrow(() -> new AccountNotFound(account));
    }

    /** Every address the person has proved to be theirs. */
    public Set<String> addresses(AccountId account) {
        return accounts.findById(account).map(Account::addresses).orElse(Set.of());
    }

    public AccountProfile profile(AccountId account) {
        return accounts.findById(account).map(Account::profile).orElseThrow(() -> new AccountNotFound(account));
    }
}
