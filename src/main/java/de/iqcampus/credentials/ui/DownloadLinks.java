package de.iqcampus.credentials.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.iqcampus.credentials.CertificateNotFound;
import de.iqcampus.credentials.CertificateSummary;
import java.io.ByteArrayInputStream;
import java.net.HttpURLConnection;
import java.util.Locale;

/** A link to the PDF in each language. */
class DownloadLinks extends Div {

    DownloadLinks(MyCertificate certificate, CertificateSummary summary) {
        addClassName("iq-certificate-downloads");
        add(link(certificate, summary, Locale.GERMAN, getTranslation("credentials.download.de")),
                link(certificate, summary, Locale.ENGLISH, getTranslation("credentials.download.en")));
    }

    private Anchor link(MyCertificate certificate, CertificateSummary summary, Locale language, String words) {
        var link = new Anchor(pdf(certificate, language), words);
        link.addClassName("iq-certificate-download");
        link.setAriaLabel("%s: %s".formatted(words, summary.course().in(getLocale())));
        return link;
    }

    private static DownloadHandler pdf(MyCertificate certificate, Locale language) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                var pdf = certificate.pdf(language);
                return new DownloadResponse(new ByteArrayInputStream(pdf),
                        "%s-%s.pdf".formatted(certificate.serial(), language), "application/pdf", pdf.length);
            } catch (CertificateNotFound e) { // replaced since the page was opened
                return DownloadResponse.error(HttpURLConnection.HTTP_NOT_FOUND);
            }
        });
    }
}
