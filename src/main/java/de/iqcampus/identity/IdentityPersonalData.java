package de.iqcampus.identity;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.time.Clock;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What identity keeps about a person; the last to be erased, for the others refer to the account. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
@Order(Ordered.LOWEST_PRECEDENCE)
class IdentityPersonalData implements PersonalDataHolder {

    private final AccountRepository accounts;
    private final RoleGrantRepository roles;
    private final AccountTokenRepository tokens;
    private final Clock clock;

    IdentityPersonalData(AccountRepository accounts, RoleGrantRepository roles, AccountTokenRepository tokens,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return accounts.findById(account).map(it -> Map.<String, Object>of(
                "profile", it.profile(), "registeredAt", it.createdAt(), "privacyNotice", it.privacyNotice(),
                "roles", roles.findByAccount(account).stream().map(RoleGrant::role).toList())).orElseGet(Map::of);
    }

    @Override public void move(AccountId from, AccountId to) {
        roles.findByAccount(from).forEach(it -> roles.grant(to, it.role(), it.scope(), clock.instant()));
    }

    @Override public void erase(AccountId account) {
        accounts.findById(account).ifPresent(it -> {
            tokens.deleteByAccount(account);
            roles.deleteByAccount(account);
            accounts.delete(it);
        });
    }
}
