package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import org.springframework.stereotype.Component;

/** Takes away all that a person has beside the password; always called in a transaction. */
@Component
class FactorErasure {

    private final AuthenticatorAppRepository apps;
    private final PasskeyRepository passkeys;
    private final RecoveryCodeRepository recovery;

    FactorErasure(AuthenticatorAppRepository apps, PasskeyRepository passkeys, RecoveryCodeRepository recovery) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.recovery = recovery;
    }

    void eraseAll(AccountId account) {
        apps.deleteByAccount(account);
        passkeys.deleteByAccount(account);
        recovery.deleteByAccount(account);
    }
}
