package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES;

import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;

/** The audit log hears of new accounts. */
@ApplicationModuleTest(mode = ALL_DEPENDENCIES)
@Tag("database")
class NewAccountAuditTest {

    @Autowired AccountRepository accounts;
    @Autowired Erasure erasure;
    @Autowired SystemUser system;

    @Test
    void tellsThatAnAccountWasOpenedAndOnceThatItWasConfirmed(PublishedEvents published) {
        var account = new Account(new EmailAddress(TimeOrderedUuid.next() + "@example.org"),
                new Particulars("Amina", "Klein", Locale.GERMAN, "1"), "none", Instant.now());
        account = accounts.save(account);
        var id = account.id();
        assertThat(published.ofType(AccountOpened.class)).containsExactly(new AccountOpened(id));
        assertThat(published.ofType(AccountConfirmed.class)).isEmpty();

        account.confirm(Instant.now());
        account.confirm(Instant.now());
        accounts.save(account);
        assertThat(published.ofType(AccountConfirmed.class)).containsExactly(new AccountConfirmed(id));
        assertThat(new AccountConfirmed(id).audit().toString()).contains("account.confirmed");
        system.run(() -> erasure.erase(id, ErasureCause.UNCONFIRMED));
    }

}
