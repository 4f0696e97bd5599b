package de.iqcampus.assessment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import de.iqcampus.identity.PersonalVault;
import de.iqcampus.shared.AccountId;
import java.util.Base64;

/** Stands in for the vault: unreadable in the table, and opened only with the owner it was sealed for. */
final class TestVault {

    private TestVault() { }

    static void teach(PersonalVault vault) {
        when(vault.seal(any(), any())).thenAnswer(it -> Base64.getEncoder()
                .encode((it.<AccountId>getArgument(0).value() + "|" + it.getArgument(1)).getBytes()));
        when(vault.open(any(), any())).thenAnswer(it -> {
            var words = new String(Base64.getDecoder().decode(it.<byte[]>getArgument(1)));
            var owner = it.<AccountId>getArgument(0).value() + "|";
            if (!words.startsWith(owner)) {
                throw new IllegalStateException("not this person's words");
            }
            return words.substring(owner.length());
        });
    }
}
