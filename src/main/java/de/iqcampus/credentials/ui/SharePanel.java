package de.iqcampus.credentials.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.iqcampus.credentials.CertificateSummary;
import java.util.function.Consumer;

/** Shares a certificate by a link of its own, and takes the link back. */
class SharePanel extends Div {

    private static final String COPY = """
            return (navigator.clipboard ? navigator.clipboard.writeText($0) : Promise.reject())
                .then(() => true, () => false)""";

    private final MyCertificate certificate;
    private final Consumer<String> announce;
    private final Button share = new Button(getTranslation("credentials.share"));
    private final Div shared = new Div();
    private final TextField link = new TextField(getTranslation("credentials.share.link"));

    SharePanel(MyCertificate certificate, CertificateSummary summary, Consumer<String> announce) {
        this.certificate = certificate;
        this.announce = announce;
        addClassName("iq-certificate-share");
        share.setAriaLabel("%s: %s".formatted(share.getText(), summary.course().in(getLocale())));
        share.addClickListener(click -> share());
        link.setReadOnly(true);
        link.setAutoselect(true);
        shared.addClassName("iq-certificate-shared");
        shared.add(new Paragraph(getTranslation("credentials.shared")), link,
                new Button(getTranslation("credentials.share.copy"), click -> copy()),
                new Button(getTranslation("credentials.share.stop"), click -> stop()));
        add(share, shared);
        show(summary);
    }

    private void show(CertificateSummary summary) {
        var address = summary.shareLink();
        share.setVisible(address == null);
        shared.setVisible(address != null);
        link.setValue(address == null ? "" : address.toString());
    }

    private void share() {
        show(certificate.share());
        announce.accept("");
        link.focus();
    }

    private void stop() {
        show(certificate.stopSharing());
        announce.accept(getTranslation("credentials.share.stopped"));
        share.focus();
    }

    private void copy() {
        getElement().executeJs(COPY, link.getValue()).then(Boolean.class, copied -> announce.accept(
                getTranslation(copied ? "credentials.share.copied" : "credentials.share.copy-yourself")));
    }
}
