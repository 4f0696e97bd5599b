package de.iqcampus.signin;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a person is signed in. */
@Component @Transactional @PreAuthorize("@systemUser.isActing()")
class DevicePersonalData implements PersonalDataHolder {

    private final Devices devices;

    DevicePersonalData(Devices devices) {
        this.devices = devices;
    }

    @Override public Map<String, Object> export(AccountId account) {
        return Map.of("devices", devices.of(account).stream().map(it -> it.summary(false)).toList());
    }

    @Override public Map<String, Object> erasable(AccountId account) {
        return Map.of("signin.erase", (long) devices.of(account).size());
    }

    @Override public void move(AccountId from, AccountId to) {
        // whoever is signed in with the one account signs in anew with the other
    }

    @Override public void erase(AccountId account) {
        devices.remove(account, it -> true);
    }
}
