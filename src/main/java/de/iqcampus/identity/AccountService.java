package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own account; a person may pass only their own, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class AccountService {

    private final AccountRepository accounts;

    AccountService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public AccountProfile profile(AccountId account) {
        return accounts.findById(account).map(Account::profile).orElseThrow(() -> new AccountNotFound(account));
    }
}
