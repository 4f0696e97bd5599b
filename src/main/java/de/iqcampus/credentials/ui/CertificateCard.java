package de.iqcampus.credentials.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.credentials.CertificateStatus;
import de.iqcampus.credentials.CertificateSummary;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** One certificate: what it says, its PDF and its link. */
class CertificateCard extends Article {

    private final MyCertificate certificate;
    private final Div actions = new Div();
    private final Span message = new Span();

    CertificateCard(MyCertificate certificate, CertificateSummary summary) {
        this.certificate = certificate;
        addClassName("iq-certificate");
        actions.addClassName("iq-certificate-actions");
        message.getElement().setAttribute("role", "status");
        add(new H2(summary.course().in(getLocale())), facts(summary), new CertificateWhy(summary), actions, message);
        show(summary);
    }

    private void show(CertificateSummary summary) {
        actions.removeAll();
        if (summary.status() == CertificateStatus.REPLACED) {
            return; // it bears no name any more
        }
        if (summary.transcriptionNeeded()) {
            actions.add(new TranscriptionForm(certificate, summary, this::transcribed));
        } else {
            actions.add(new DownloadLinks(certificate, summary),
                    new SharePanel(certificate, summary, message::setText));
        }
    }

    private void transcribed(CertificateSummary summary) {
        show(summary);
        message.setText(getTranslation("credentials.transcription.saved"));
    }

    private DescriptionList facts(CertificateSummary summary) {
        var facts = new DescriptionList();
        fact(facts, "credentials.awarded-on", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale()).format(summary.awardedOn()));
        fact(facts, "credentials.serial", summary.serial());
        if (summary.refreshRecommendedBy() != null && summary.status() == CertificateStatus.VALID) {
            fact(facts, "credentials.refresh", getTranslation("credentials.refresh-by",
                    DateTimeFormatter.ofPattern("MMMM yyyy", getLocale()).format(summary.refreshRecommendedBy())));
        }
        if (summary.status() != CertificateStatus.VALID) {
            fact(facts, "credentials.status", getTranslation("credentials.status." + summary.status()));
        }
        if (summary.replacedBy() != null) {
            fact(facts, "credentials.replaced-by", summary.replacedBy());
        }
        if (summary.succeeds() != null) {
            fact(facts, "credentials.succeeds", summary.succeeds());
        }
        if (summary.succeededBy() != null) {
            fact(facts, "credentials.succeeded-by", summary.succeededBy());
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, String words) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(words));
    }
}
