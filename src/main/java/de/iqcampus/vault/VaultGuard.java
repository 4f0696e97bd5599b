package de.iqcampus.vault;

import de.iqcampus.installation.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses a start with a secret that does not open what is sealed. */
@Component
class VaultGuard implements SmartInitializingSingleton {

    private final PersonalKeyRepository keys;
    private final MasterKey master;

    VaultGuard(PersonalKeyRepository keys, MasterKey master) {
        this.keys = keys;
        this.master = master;
    }

    @Override public void afterSingletonsInstantiated() {
        keys.findFirstByOrderByAccount().filter(it -> !master.opens(it)).ifPresent(it -> {
            throw new StartRefused("The secret is not the one that private words in this database are sealed with.",
                    "Set IQCAMPUS_SECRET (or restore the file 'secret' in the data folder) as it was before.", null);
        });
    }
}
