package de.iqcampus.vault;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.TestAccounts;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.shared.SystemUser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.AccessDeniedException;

@ApplicationModuleTest(extraIncludes = {"identity", "installation", "mail", "operator", "retention", "schedule",
    "throttle"})
@SignedInAs(COLLEAGUE_ID)
@Tag("database")
class VaultModuleTest {

    @Autowired PersonalVault vault;
    @Autowired VaultPersonalData personalData;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    @Test
    void keepsPrivateWordsForTheirOwnerUntilTheKeyIsGone() {
        var owner = TestAccounts.add(database);
        system.run(() -> {
            var sealed = vault.seal(owner, "Nur für mich: 💙");
            assertThat(new String(sealed, UTF_8)).doesNotContain("Nur");
            assertThat(vault.open(owner, sealed)).isEqualTo("Nur für mich: 💙");
            assertThat(vault.open(owner, vault.seal(owner, ""))).isEmpty();

            personalData.erase(owner);
            assertThatExceptionOfType(WordsUnreadable.class).isThrownBy(() -> vault.open(owner, sealed));
        });
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> vault.seal(owner, "words"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> personalData.erase(owner));
    }
}
