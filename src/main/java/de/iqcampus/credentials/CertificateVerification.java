package de.iqcampus.credentials;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets anyone check a certificate: the serial tells its status, serial and code together the holder's name. */
@Service @Transactional(readOnly = true) @PreAuthorize("permitAll")
public class CertificateVerification {

    public CertificateCheck check(String serial, @Nullable String code) {
        throw new UnsupportedOperationException(serial + code);
    }
}
