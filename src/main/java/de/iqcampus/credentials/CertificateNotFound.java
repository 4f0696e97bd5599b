package de.iqcampus.credentials;

/** Refuses a serial that is none of the holder's. */
public class CertificateNotFound extends RuntimeException {

    public CertificateNotFound(String serial) {
        super("no certificate %s of this holder".formatted(serial));
    }
}
