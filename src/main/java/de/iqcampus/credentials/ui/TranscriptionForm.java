package de.iqcampus.credentials.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.iqcampus.credentials.CertificateSummary;
import de.iqcampus.credentials.NameNotPrintable;
import java.util.function.Consumer;

/** Asks for a name in letters that the certificate can show. */
class TranscriptionForm extends Div {

    private final MyCertificate certificate;
    private final Consumer<CertificateSummary> saved;
    private final TextField name = new TextField(getTranslation("credentials.transcription"));

    TranscriptionForm(MyCertificate certificate, CertificateSummary summary, Consumer<CertificateSummary> saved) {
        this.certificate = certificate;
        this.saved = saved;
        addClassName("iq-certificate-transcription");
        name.setMaxLength(120);
        name.setRequiredIndicatorVisible(true);
        var save = new Button(getTranslation("credentials.transcription.save"), click -> save());
        name.addKeyDownListener(Key.ENTER, press -> save());
        add(new Paragraph(getTranslation("credentials.transcription.why", summary.holder())), name, save);
    }

    private void save() {
        try {
            saved.accept(certificate.transcribe(name.getValue()));
        } catch (NameNotPrintable refused) {
            name.setErrorMessage(getTranslation("credentials.transcription.wrong"));
            name.setInvalid(true);
            name.focus();
        }
    }
}
