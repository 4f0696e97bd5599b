package de.iqcampus.credentials;

import de.iqcampus.print.PdfPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Prints a certificate; the same award gives the same bytes on every day. */
@Component
class CertificatePrinter {

    private final CertificatePage page;
    private final PdfPrinter printer;

    CertificatePrinter(CertificatePage page, PdfPrinter printer) {
        this.page = page;
        this.printer = printer;
    }

    byte[] print(CertificateSheet sheet) {
        try {
            return new FinishingTouch(sheet.certificate().awardedAt(), sheet.name())
                    .on(printer.print(page.xhtml(sheet)));
        } catch (IOException e) {
            throw new UncheckedIOException("certificate " + sheet.serial(), e);
        }
    }
}
