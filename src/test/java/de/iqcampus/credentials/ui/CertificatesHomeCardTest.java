package de.iqcampus.credentials.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.iqcampus.credentials.CertificateService;
import de.iqcampus.identity.CurrentUser;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificatesHomeCardTest {

    final CertificateService certificates = mock();
    final CurrentUser user = mock();
    final CertificatesHomeCard card = new CertificatesHomeCard(certificates, user);

    @Test
    void staysAwayWhileThereIsNothingToShow() {
        when(user.id()).thenReturn(LEARNER);
        when(certificates.certificatesOf(LEARNER)).thenReturn(List.of());

        assertThat(card.card()).isEmpty();
        assertThat(card.aside()).isTrue();
    }
}
