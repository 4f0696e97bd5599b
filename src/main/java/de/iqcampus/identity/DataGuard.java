package de.iqcampus.identity;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses a start with people whose password is public, or with a secret that does not open what is sealed. */
@Component
class DataGuard implements SmartInitializingSingleton {

    private final Deployment deployment;
    private final AccountRepository accounts;
    private final PersonalKeyRepository keys;
    private final MasterKey master;

    DataGuard(Deployment deployment, AccountRepository accounts, PersonalKeyRepository keys, MasterKey master) {
        this.deployment = deployment;
        this.accounts = accounts;
        this.keys = keys;
        this.master = master;
    }

    @Override public void afterSingletonsInstantiated() {
        if (!deployment.isEmbedded() && !deployment.isDemo()) {
            accounts.findByEmailInAndConfirmedAtNotNull(DemoPeople.ADDRESSES).stream().findFirst().ifPresent(it -> {
                throw new StartRefused("The database holds the demo account %s, whose password everybody knows."
                        .formatted(it.email()), "Use a database without demo people, or set IQCAMPUS_DEMO=true.", null);
            });
        }
        keys.findFirstByOrderByAccount().filter(it -> !master.opens(it)).ifPresent(it -> {
            throw new StartRefused("The secret is not the one that private words in this database are sealed with.",
                    "Set IQCAMPUS_SECRET (or restore the file 'secret' in the data folder) as it was before.", null);
        });
    }
}
