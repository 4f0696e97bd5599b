package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which factors people have beside the password: only for the door itself. */
@Component @Transactional(readOnly = true)
public class SecondFactors {

    private final AuthenticatorAppRepository apps;
    private final PasskeyRepository passkeys;

    SecondFactors(AuthenticatorAppRepository apps, PasskeyRepository passkeys) {
        this.apps = apps;
        this.passkeys = passkeys;
    }

    public boolean has(AccountId account) {
        return hasApp(account) || hasPasskey(account);
    }

    public boolean hasApp(AccountId account) {
        return apps.existsByAccount(account);
    }

    public boolean hasPasskey(AccountId account) {
        return passkeys.existsByAccount(account);
    }

    /** The oldest first. */
    List<Factor> of(AccountId account) {
        var all = new ArrayList<Factor>();
        apps.findByAccountOrderByAddedAt(account).forEach(it -> all.add(it.summary()));
        passkeys.findByAccountOrderByAddedAt(account).forEach(it -> all.add(it.summary()));
        all.sort(Comparator.comparing(Factor::addedAt));
        return all;
    }
}
