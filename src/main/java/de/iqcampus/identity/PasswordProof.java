package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves once more, by the password, who is signed in; a person may pass only their own account. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class PasswordProof {

    private final AccountRepository accounts;
    private final PresentPassword password;

    PasswordProof(AccountRepository accounts, PresentPassword password) {
        this.accounts = accounts;
        this.password = password;
    }

    /** @throws InputRefused when this is not the password */
    public void demand(AccountId account, String typed) {
        password.demand(accounts.require(account), typed);
    }
}
