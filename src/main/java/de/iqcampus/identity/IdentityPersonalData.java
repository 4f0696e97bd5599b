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
    private final NameRequestRepository names;
    private final Clock clock;

    IdentityPersonalData(AccountRepository accounts, RoleGrantRepository roles, AccountTokenRepository tokens,
            NameRequestRepository names, Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.tokens = tokens;
        this.names = names;
        this.clock = clock;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return accounts.findById(account).map(it -> Map.<String, Object>of(
                "lastSignedInAt", it.lastSignedInAt(), "profile", it.profile(), "addresses", it.addresses(),
                "registeredAt", it.createdAt(), "privacyNotice", it.privacyNotice(),
                "roles", roles.findByAccount(account).stream().map(RoleGrant::role).toList(),
                "askedName", names.findByAccount(account).stream().map(NameRequest::summary).toList()))
                .orElseGet(Map::of);
    }

    @Override public Map<String, Object> erasable(AccountId account) {
        return Map.of("identity.erase", (long) accounts.require(account).addresses().size());
    }

    @Override public void move(AccountId from, AccountId to) {
        roles.findByAccount(from).forEach(it -> roles.grant(to, it.role(), it.scope(), clock.instant()));
        var addresses = accounts.require(from).letAddressesGo();
        accounts.flush(); // an address belongs to one account at a time
        var kept = accounts.require(to);
        addresses.forEach(it -> kept.addAddress(it, clock.instant()));
        accounts.save(kept);
    }

    @Override public void erase(AccountId account) {
        accounts.findById(account).ifPresent(it -> {
            tokens.deleteByAccount(account);
            roles.deleteByAccount(account);
            names.deleteByAccount(account);
            accounts.delete(it);
        });
    }
}
