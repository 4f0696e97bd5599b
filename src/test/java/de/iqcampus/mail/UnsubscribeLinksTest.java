package de.iqcampus.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.installation.TestDeployment;
import de.iqcampus.shared.AccountId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnsubscribeLinksTest {

    static final AccountId AMINA = new AccountId(UUID.fromString("019a0000-0000-7000-8000-000000000007"));

    // Letters that lie in people's mailboxes hold such links, so this one must open for ever.
    static final String SENT_LONG_AGO = "Mksp4_UoKlGSdtKW9TVXtJZX4Vm00QRO5yMwZKhi-ccQ6KWBU_CRMmcNmza2pwHD";

    @Test
    void opensLinksThatWereSentLongAgo() {
        assertThat(links("a secret of the time before this test").read(SENT_LONG_AGO))
                .contains(new DeclinedTopic.Key(AMINA, "news"));
    }

    @Test
    void opensItsOwnAndNobodyElses() {
        var token = links("the secret of this campus, long enough").of(AMINA, "news").replaceFirst(".*/", "");

        assertThat(links("the secret of this campus, long enough").read(token))
                .contains(new DeclinedTopic.Key(AMINA, "news"));
        assertThat(links("the secret of that campus, long enough").read(token)).isEmpty();
    }

    private static UnsubscribeLinks links(String secret) {
        return new UnsubscribeLinks(TestDeployment.address("https://campus.example.org"),
                TestDeployment.secret(secret));
    }
}
