package de.iqcampus.credentials.ui;

import de.iqcampus.credentials.CertificateNotFound;
import de.iqcampus.credentials.CertificateService;
import de.iqcampus.credentials.CertificateSummary;
import de.iqcampus.shared.AccountId;
import java.util.Locale;

/** What the signed-in holder does with one certificate; each change answers how it stands afterwards. */
record MyCertificate(CertificateService certificates, AccountId holder, String serial) {

    byte[] pdf(Locale language) {
        return certificates.pdf(holder, serial, language);
    }

    CertificateSummary share() {
        certificates.share(holder, serial);
        return now();
    }

    CertificateSummary stopSharing() {
        certificates.stopSharing(holder, serial);
        return now();
    }

    CertificateSummary transcribe(String name) {
        certificates.transcribe(holder, serial, name);
        return now();
    }

    private CertificateSummary now() {
        return certificates.certificatesOf(holder).stream().filter(it -> it.serial().equals(serial)).findFirst()
                .orElseThrow(() -> new CertificateNotFound(serial));
    }
}
