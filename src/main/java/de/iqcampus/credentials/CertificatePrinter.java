package de.iqcampus.credentials;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Prints a certificate as PDF/UA-1 and PDF/A-3a; the same award gives the same bytes on every day. */
@Component
class CertificatePrinter {

    private final CertificatePage page;
    private final CertificateFonts fonts;

    CertificatePrinter(CertificatePage page, CertificateFonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    byte[] print(CertificateSheet sheet) {
        try (var drawings = new BatikSVGDrawer(); var bytes = new ByteArrayOutputStream()) {
            var pdf = new PdfRendererBuilder();
            fonts.embedIn(pdf);
            pdf.usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new JoinedArabic())
                    .useSVGDrawer(drawings).withProducer("IQ Campus")
                    .withHtmlContent(page.xhtml(sheet), null).toStream(bytes).run();
            return new FinishingTouch(sheet.certificate().awardedAt(), sheet.name()).on(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("certificate " + sheet.serial(), e);
        }
    }
}
