package de.iqcampus.vault;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws a person's key away; what it sealed can then be read by nobody, not even in a backup. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class VaultPersonalData implements PersonalDataHolder {

    private final KeyRing keys;

    VaultPersonalData(KeyRing keys) {
        this.keys = keys;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of(); // the words are with the modules that had them sealed
    }

    @Override public void move(AccountId from, AccountId to) {
        // whoever had words sealed has them sealed anew; the key is destroyed with the account
    }

    @Override public void erase(AccountId account) {
        keys.destroy(account);
    }
}
