package de.iqcampus.identity;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.shared.AccountId;
import java.util.Collection;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the campus itself how to write to many people. */
@Service @Transactional(readOnly = true) @PreAuthorize("@systemUser.isActing()")
public class ProfileService {

    private final AccountRepository accounts;

    ProfileService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Nothing about accounts that are not open; one query, however many there are. */
    public Map<AccountId, AccountProfile> open(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : accounts.findByIdIn(ids).stream().filter(Account::isOpen)
                .collect(toMap(Account::id, Account::profile));
    }
}
