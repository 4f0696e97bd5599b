package de.iqcampus.credentials.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.credentials.CertificateSummary;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What a certificate stands for and how long: to be opened by a holder who wonders. */
class CertificateWhy extends NativeDetails {

    CertificateWhy(CertificateSummary certificate) {
        addClassName("why");
        setSummaryText(getTranslation("credentials.why"));
        setContent(new Paragraph(words(certificate)));
    }

    private String words(CertificateSummary certificate) {
        var refresh = certificate.refreshRecommendedBy();
        var why = getTranslation("credentials.why.awarded", certificate.course().in(getLocale()),
                certificate.revision(), day(certificate.awardedOn()));
        var stands = switch (certificate.status()) {
            case REPLACED -> getTranslation("credentials.why.replaced");
            case REVOKED -> getTranslation("credentials.why.revoked");
            case VALID -> refresh == null ? getTranslation("credentials.why.lasts")
                    : getTranslation("credentials.why.refresh", day(refresh));
        };
        return certificate.succeededBy() == null ? why + " " + stands
                : why + " " + stands + " " + getTranslation("credentials.why.succeeded", certificate.succeededBy());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale()).format(day);
    }
}
