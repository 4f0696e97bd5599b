package de.iqcampus.credentials;

import de.iqcampus.identity.CertifiedNames;
import de.iqcampus.shared.AccountId;
import org.springframework.stereotype.Component;

/** Whoever holds a certificate that counts has a certified name. */
@Component
class CertificatesBearNames implements CertifiedNames {

    private final CertificateRepository certificates;

    CertificatesBearNames(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    @Override public boolean has(AccountId account) {
        return certificates.existsByHolderAndStatus(account, CertificateStatus.VALID);
    }
}
