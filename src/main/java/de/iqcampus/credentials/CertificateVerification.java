package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.credentials.CertificateCheck.Status;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets anyone check a certificate: the serial tells its status, serial and code together the holder's name. */
@Service @Transactional(readOnly = true) @PreAuthorize("permitAll")
public class CertificateVerification {

    private final CertificateRepository certificates;
    private final CourseCatalogue catalogue;

    CertificateVerification(CertificateRepository certificates, CourseCatalogue catalogue) {
        this.certificates = certificates;
        this.catalogue = catalogue;
    }

    /** What the serial and the code, printed or shared, tell; a malformed serial is as unknown as any other. */
    public CertificateCheck check(String serial, @Nullable String code) {
        return Serial.typed(serial).flatMap(certificates::findBySerial)
                .map(it -> check(it, code != null && it.shownBy(code)))
                .orElseGet(() -> unknown(serial));
    }

    private CertificateCheck check(Certificate certificate, boolean named) {
        var content = catalogue.content(certificate.revision());
        return new CertificateCheck(certificate.serial().value(), Status.valueOf(certificate.status().name()),
                content.title(), certificate.awardedOn(), content.contentDate(),
                certificate.refreshBy(content).orElse(null), named,
                named && certificate.bearsName() ? certificate.fullName() : null,
                named ? newest(certificate).map(CertificateVerification::serial).orElse(null) : null,
                named ? certificate.succeeds().flatMap(certificates::findById).map(CertificateVerification::serial)
                        .orElse(null) : null,
                named ? certificates.findSuccessors(certificate.id()).stream().findFirst()
                        .map(CertificateVerification::serial).orElse(null) : null);
    }

    private Optional<Certificate> newest(Certificate certificate) {
        return certificate.replacedBy().flatMap(certificates::findById).map(it -> newest(it).orElse(it));
    }

    private static String serial(Certificate certificate) {
        return certificate.serial().value();
    }

    private static CertificateCheck unknown(String serial) {
        return new CertificateCheck(serial, Status.UNKNOWN, null, null, null, null, false, null, null, null, null);
    }
}
