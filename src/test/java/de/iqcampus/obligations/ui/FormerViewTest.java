package de.iqcampus.obligations.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.obligations.ui.TeamPeople.DAY;
import static de.iqcampus.obligations.ui.TeamPeople.OBLIGATION;
import static de.iqcampus.obligations.ui.TeamPeople.OWN;
import static de.iqcampus.obligations.ui.TeamPeople.WERFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.obligations.EvidenceEntry;
import de.iqcampus.obligations.EvidenceStatus;
import de.iqcampus.obligations.FormerLine;
import de.iqcampus.obligations.FormerTraining;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.print.TablePrinter;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = FormerView.class)
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class FormerViewTest extends SpringBrowserlessTest {

    static final List<FormerLine> LINES = List.of(
            new FormerLine("Amina Öztürk", "Respekt", evidence(3, 90, ""),
                    LocalizedText.of("Perspektiven", "Perspectives"), DAY.plusMonths(36)),
            new FormerLine("", "Respekt", evidence(0, 0, "VHS Bremen"), null, DAY.plusMonths(36)));

    @MockitoBean TeamService team;
    @MockitoBean PersonLevel personLevel;
    @MockitoBean FormerTraining training;
    @MockitoBean TablePrinter printer;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(team.managed()).thenReturn(List.of(OWN));
        when(personLevel.isShown(WERFT)).thenReturn(true);
        when(training.lines(WERFT, 0)).thenReturn(new PageImpl<>(LINES, PageRequest.of(0, 25), 26));
    }

    @Test
    void showsTheProofAndWhenItGoes() {
        UI.getCurrent().navigate(FormerView.HERE);

        assertThat(words()).contains("Werft Nord", "Amina Öztürk", "Perspektiven, Fassung 3, 90 Minuten",
                "24. Dezember 2026", "24. Dezember 2029", "Name nicht mehr bekannt",
                "Kurs, den es nicht mehr gibt, anderswo gelernt (VHS Bremen)", "Seite 1 von 2");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("team/training/former?organisation=" + WERFT.value() + "&page=2",
                        "team/training?organisation=" + WERFT.value());
    }

    @Test
    void turnsPagesByTheAddress() {
        when(training.lines(WERFT, 1)).thenReturn(Page.empty());
        UI.getCurrent().navigate(FormerView.HERE, QueryParameters.of("page", "2"));
        verify(training).lines(WERFT, 1);
        assertThat(words()).contains("Von niemandem");
    }

    @Test
    void writesTheSameIntoAFile() {
        UI.getCurrent().navigate(FormerView.HERE);
        assertThat(new FormerRows(UI.getCurrent()::getTranslation, Locale.GERMAN).of(LINES)).isEqualTo(List.of(
                List.of("Name", "Programm", "Kurs", "Fassung des Kurses", "Minuten", "Verliehen am",
                        "Wird gelöscht am"),
                List.of("Amina Öztürk", "Respekt", "Perspektiven", 3, 90, DAY, DAY.plusMonths(36)),
                List.of("Name nicht mehr bekannt", "Respekt", "Kurs, den es nicht mehr gibt", "anderswo: VHS Bremen",
                        "", DAY, DAY.plusMonths(36))));
    }

    @Test
    void showsNobodyWithoutAnAgreement() {
        when(personLevel.isShown(WERFT)).thenReturn(false);
        UI.getCurrent().navigate(FormerView.HERE);
        assertThat(words()).contains("sobald eine Vereinbarung").doesNotContain("Amina");
        verifyNoInteractions(training);
    }

    private static EvidenceEntry evidence(int revision, int minutes, String source) {
        return new EvidenceEntry(new UUID(0, 11), OBLIGATION, new CourseId(new UUID(0, 12)), revision, minutes, "",
                source, DAY, EvidenceStatus.ACCEPTED);
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
