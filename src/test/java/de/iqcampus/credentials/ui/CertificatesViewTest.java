package de.iqcampus.credentials.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.credentials.CertificateService;
import de.iqcampus.credentials.CertificateStatus;
import de.iqcampus.credentials.CertificateSummary;
import de.iqcampus.credentials.NameNotPrintable;
import de.iqcampus.credentials.SampleCourses;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = CertificatesView.class)
@SignedInAs(LEARNER_ID)
class CertificatesViewTest extends SpringBrowserlessTest {

    static final String SERIAL = "IQ-2026-7F3K-92QD";
    static final URI LINK = URI.create("https://campus.example/verify/" + SERIAL + "?code=2345-6789-BCDF-GHJK");

    @MockitoBean CertificateService certificates;
    @Nullable String earlier;
    @Nullable String later;

    @Test
    void leadsToTheCoursesWhileThereIsNone() {
        when(certificates.certificatesOf(LEARNER)).thenReturn(List.of());

        navigate(CertificatesView.class);

        assertThat(find(Anchor.class).single().getHref()).isEqualTo("/catalogue");
    }

    @Test
    void offersTheCertificateInBothLanguages() {
        holding(false, null);

        navigate(CertificatesView.class);

        var title = SampleCourses.perspectives().title().in(UI.getCurrent().getLocale());
        assertThat(find(H2.class).single().getText()).isEqualTo(title);
        assertThat(downloads()).hasSize(2).allSatisfy(
                it -> assertThat(it.getAriaLabel().orElseThrow()).startsWith(it.getText()).endsWith(title));
    }

    @Test
    void sharesAndStopsSharing() {
        holding(false, null);
        navigate(CertificatesView.class);

        holding(false, LINK);
        test(button("credentials.share")).click();
        verify(certificates).share(LEARNER, SERIAL);
        assertThat(find(TextField.class).single().getValue()).isEqualTo(LINK.toString());

        holding(false, null);
        test(button("credentials.share.stop")).click();
        verify(certificates).stopSharing(LEARNER, SERIAL);
        assertThat(find(TextField.class).all()).isEmpty();
    }

    @Test
    void asksForANameThatCanBePrinted() {
        holding(true, null);
        navigate(CertificatesView.class);
        assertThat(downloads()).isEmpty();

        doThrow(new NameNotPrintable(SERIAL)).when(certificates).transcribe(any(), any(), eq("王"));
        test(find(TextField.class).single()).setValue("王");
        test(button("credentials.transcription.save")).click();
        assertThat(find(TextField.class).single().isInvalid()).isTrue();

        holding(false, null);
        test(find(TextField.class).single()).setValue("Wang");
        test(button("credentials.transcription.save")).click();
        verify(certificates).transcribe(LEARNER, SERIAL, "Wang");
        assertThat(downloads()).hasSize(2);
    }

    @Test
    void offersNothingOfACertificateThatWasReplaced() {
        when(certificates.certificatesOf(LEARNER)).thenReturn(List.of(new CertificateSummary(SERIAL,
                SampleCourses.perspectives().title(), 3, "", LocalDate.of(2026, 11, 22), null,
                CertificateStatus.REPLACED, false, null, "IQ-2026-NEWR-0000", null, null)));
        navigate(CertificatesView.class);

        assertThat(downloads()).isEmpty();
        assertThat(find(Button.class).all()).isEmpty();
        assertThat(find(CertificateCard.class).single().getElement().getTextRecursively())
                .contains("IQ-2026-NEWR-0000");
    }

    @Test
    void saysWhatItStandsForAndWhichSucceedsIt() {
        earlier = "IQ-2023-EARL-0000";
        later = "IQ-2029-LATE-0000";
        holding(false, null);
        navigate(CertificatesView.class);

        var words = find(CertificateCard.class).single().getElement().getTextRecursively();
        assertThat(words).contains("Succeeds" + earlier, "Succeeded by" + later, "Why?",
                "revision 3, on November 22, 2026", "recommends a refresher by November 22, 2029");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("obligations");
    }

    private List<Anchor> downloads() {
        return find(Anchor.class).all().stream().filter(it -> it.hasClassName("iq-certificate-download")).toList();
    }

    private Button button(String key) {
        return find(Button.class).withText(I18NProvider.translate(key)).single();
    }

    private void holding(boolean transcriptionNeeded, @Nullable URI shareLink) {
        when(certificates.certificatesOf(LEARNER)).thenReturn(List.of(new CertificateSummary(SERIAL,
                SampleCourses.perspectives().title(), 3, "Amina", LocalDate.of(2026, 11, 22),
                LocalDate.of(2029, 11, 22),
                CertificateStatus.VALID, transcriptionNeeded, shareLink, null, earlier, later)));
    }
}
