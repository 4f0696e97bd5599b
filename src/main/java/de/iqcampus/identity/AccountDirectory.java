package de.iqcampus.identity;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators who is who; nobody else may look people up. */
@Service @Transactional(readOnly = true) @PreAuthorize("hasRole('ADMIN')")
public class AccountDirectory {

    private final AccountRepository accounts;

    AccountDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The account with exactly this address, however it is spelt. */
    public Optional<AccountId> find(String address) {
        return EmailAddress.read(address).map(EmailAddress::value).flatMap(accounts::findByEmail).map(Account::id);
    }

    /** The full name of each of these accounts that is there, in one query. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return accounts.findByIdIn(ids).stream().collect(toMap(Account::id, it -> it.profile().fullName()));
    }
}
