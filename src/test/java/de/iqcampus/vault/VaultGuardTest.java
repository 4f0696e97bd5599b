package de.iqcampus.vault;

import static de.iqcampus.Fixtures.LEARNER;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.iqcampus.installation.AesKey;
import de.iqcampus.installation.StartRefused;
import de.iqcampus.installation.TestDeployment;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VaultGuardTest {

    final MasterKey master = new MasterKey(TestDeployment.secret("a passphrase for tests and for nothing else"));

    @Test
    void refusesASecretThatDoesNotFitTheDatabase() {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> guard(new byte[61]))
                .withMessageStartingWith("The secret is not the one");
        assertThatNoException().isThrownBy(() -> guard(master.wrap(LEARNER, AesKey.randomBytes())));
    }

    private void guard(byte[] wrappedKey) {
        var key = mock(PersonalKey.class);
        when(key.account()).thenReturn(LEARNER);
        when(key.wrappedKey()).thenReturn(wrappedKey);
        var keys = mock(PersonalKeyRepository.class);
        when(keys.findFirstByOrderByAccount()).thenReturn(Optional.of(key));
        new VaultGuard(keys, master).afterSingletonsInstantiated();
    }
}
