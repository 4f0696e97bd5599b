package de.iqcampus.credentials.ui;

import com.vaadin.flow.component.Component;
import de.iqcampus.credentials.CertificateService;
import de.iqcampus.credentials.CertificateStatus;
import de.iqcampus.design.HomeCard;
import de.iqcampus.identity.CurrentUser;
import java.util.Optional;

/** Shows the latest certificates beside what is to be done. */
@org.springframework.stereotype.Component
class CertificatesHomeCard implements HomeCard {

    private static final int AT_MOST = 3;

    private final CertificateService certificates;
    private final CurrentUser user;

    CertificatesHomeCard(CertificateService certificates, CurrentUser user) {
        this.certificates = certificates;
        this.user = user;
    }

    @Override public int order() {
        return 30;
    }

    @Override public boolean aside() {
        return true;
    }

    @Override public Optional<Component> card() {
        var mine = certificates.certificatesOf(user.id()).stream()
                .filter(it -> it.status() == CertificateStatus.VALID).toList();
        return mine.isEmpty() ? Optional.empty()
                : Optional.of(new LatestCertificates(mine.stream().limit(AT_MOST).toList()));
    }
}
