package de.iqcampus.print;

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

/** Prints XHTML as PDF/UA-1 and PDF/A-3a; what looks like a table or a heading is tagged as one. */
@Component
public class PdfPrinter {

    private final PrintFonts fonts;

    PdfPrinter(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** @param xhtml with a title, a language and a {@code meta} that says what it is about */
    public byte[] print(String xhtml) {
        try (var drawings = new BatikSVGDrawer(); var bytes = new ByteArrayOutputStream()) {
            var pdf = new PdfRendererBuilder();
            fonts.embedIn(pdf);
            pdf.usePdfUaAccessibility(true).usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new JoinedArabic())
                    .useSVGDrawer(drawings).withProducer("IQ Campus")
                    .withHtmlContent(xhtml, null).toStream(bytes).run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
