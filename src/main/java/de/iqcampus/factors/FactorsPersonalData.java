package de.iqcampus.factors;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which factors a person has, and since when; never what they prove it with. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class FactorsPersonalData implements PersonalDataHolder {

    private final SecondFactors factors;
    private final RecoveryCodeRepository recovery;
    private final FactorErasure erasure;

    FactorsPersonalData(SecondFactors factors, RecoveryCodeRepository recovery, FactorErasure erasure) {
        this.factors = factors;
        this.recovery = recovery;
        this.erasure = erasure;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("secondFactors", factors.of(account), "recoveryCodesLeft", recovery.countByKeyAccount(account));
    }

    @Override public void move(AccountId from, AccountId to) {
        // who a person is on the account that stays is proved as before
    }

    @Override public void erase(AccountId account) {
        erasure.eraseAll(account);
    }
}
