package de.iqcampus.identity;

import de.iqcampus.installation.Deployment;
import de.iqcampus.installation.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses a start with people whose password is public. */
@Component
class DemoGuard implements SmartInitializingSingleton {

    private final Deployment deployment;
    private final AccountRepository accounts;

    DemoGuard(Deployment deployment, AccountRepository accounts) {
        this.deployment = deployment;
        this.accounts = accounts;
    }

    @Override public void afterSingletonsInstantiated() {
        if (deployment.isEmbedded() || deployment.isDemo()) {
            return;
        }
        accounts.findOwners(DemoPeople.ADDRESSES).stream().findFirst().ifPresent(it -> {
            throw new StartRefused("The database holds the demo account %s, whose password everybody knows."
                    .formatted(DemoPeople.addressOf(it).orElseThrow()),
                    "Use a database without demo people, or set IQCAMPUS_DEMO=true.", null);
        });
    }
}
