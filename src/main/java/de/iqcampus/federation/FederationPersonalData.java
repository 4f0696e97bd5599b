package de.iqcampus.federation;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By which providers a person signs in. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class FederationPersonalData implements PersonalDataHolder {

    private final ForeignIdentityRepository identities;

    FederationPersonalData(ForeignIdentityRepository identities) {
        this.identities = identities;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("providers", identities.findByAccount(account).stream()
                .map(it -> Map.of("issuer", it.issuer(), "connectedAt", it.connectedAt())).toList());
    }

    @Override public void move(AccountId from, AccountId to) {
        identities.findByAccount(from).forEach(it -> {
            it.belongTo(to);
            identities.save(it);
        });
    }

    @Override public void erase(AccountId account) {
        identities.deleteByAccount(account);
    }
}
