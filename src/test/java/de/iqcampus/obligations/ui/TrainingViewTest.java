package de.iqcampus.obligations.ui;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.obligations.ui.TeamPeople.AMINA;
import static de.iqcampus.obligations.ui.TeamPeople.DOCK;
import static de.iqcampus.obligations.ui.TeamPeople.OWN;
import static de.iqcampus.obligations.ui.TeamPeople.PROGRAMME;
import static de.iqcampus.obligations.ui.TeamPeople.RESPECT;
import static de.iqcampus.obligations.ui.TeamPeople.WERFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.SearchForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.obligations.EvidenceEntry;
import de.iqcampus.obligations.EvidenceStatus;
import de.iqcampus.obligations.GroupFigure;
import de.iqcampus.obligations.ObligationProblem;
import de.iqcampus.obligations.ObligationRefused;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.ProgrammeFigures;
import de.iqcampus.obligations.SavedViewEntry;
import de.iqcampus.obligations.SavedViews;
import de.iqcampus.obligations.TeamExport;
import de.iqcampus.obligations.TeamFigures;
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.obligations.TeamRow;
import de.iqcampus.obligations.TrainingLine;
import de.iqcampus.obligations.UnitFigure;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.print.TablePrinter;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.shared.LocalizedText;
import de.iqcampus.tables.TableFile;
import de.iqcampus.tables.TableRow;
import de.iqcampus.tables.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.PageImpl;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {TrainingViewTest.Noon.class, PeopleOfTeam.class})
@ViewPackages(classes = TrainingView.class)
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class TrainingViewTest extends SpringBrowserlessTest {

    @MockitoBean TeamService team;
    @MockitoBean PersonLevel personLevel;
    @MockitoBean TeamFigures figures;
    @MockitoBean TeamObligations obligations;
    @MockitoBean TeamExport export;
    @MockitoBean ProgrammeService programmes;
    @MockitoBean UnitService units;
    @MockitoBean TablePrinter printer;
    @MockitoBean SavedViews views;
    @MockitoBean OrganisationAccess access;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(access.leads(WERFT)).thenReturn(true);
        when(team.organisations()).thenReturn(List.of(OWN));
        when(programmes.programmes(WERFT)).thenReturn(List.of(PROGRAMME));
        when(units.units(WERFT)).thenReturn(List.of(DOCK));
        when(obligations.counts(WERFT)).thenReturn(Map.of(ObligationStatus.OVERDUE, 1L));
        when(obligations.rows(any(), any(), anyInt())).thenReturn(new PageImpl<>(List.of(
                new TeamRow(AMINA, Map.of(RESPECT, TeamPeople.entry(ObligationStatus.OVERDUE))))));
    }

    @Test
    void leadsFromWhoeverIsNotAskedToWhereTheyCanBe() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        when(obligations.rows(any(), any(), anyInt())).thenReturn(new PageImpl<>(List.of(
                new TeamRow(AMINA, Map.of()))));

        UI.getCurrent().navigate("team/training");
        var assign = find(Anchor.class).all().stream().filter(it -> it.getText().equals("Zuweisen")).findFirst()
                .orElseThrow();
        assertThat(assign.getHref()).isEqualTo("team/programmes/" + RESPECT.value() + "?organisation=" + WERFT.value()
                + "&person=" + AMINA.account().value());
        assertThat(assign.getAriaLabel()).contains("Zuweisen: Respekt für Amina Öztürk");
    }

    @Test
    void showsGroupsAloneWithoutAnAgreement() {
        when(figures.figures(WERFT)).thenReturn(List.of(new ProgrammeFigures(RESPECT, "Respekt",
                new GroupFigure(18, 40), List.of(new UnitFigure("Dock", false, new GroupFigure(8, 20)),
                        new UnitFigure("Dock › Kran", false, null), new UnitFigure("", true, null)))));

        UI.getCurrent().navigate("team/training");

        assertThat(words()).contains("keine einzelnen Menschen", "18 von 40 Personen", "8 von 20 Personen",
                "In keinem Bereich", "Nicht gezeigt: zu wenige Personen").doesNotContain("Amina");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("team/agreement?organisation=" + WERFT.value());
        verifyNoInteractions(obligations);
    }

    @Test
    void saysWhenNobodyIsAsked() {
        when(figures.figures(WERFT)).thenReturn(List.of());
        UI.getCurrent().navigate("team/training");
        assertThat(words()).contains("niemand um ein Programm gebeten");
    }

    @Test
    void showsPeopleOnceThatWasAgreed() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        UI.getCurrent().navigate("team/training");

        assertThat(words()).contains("1 Person", "noch offen", "Amina Öztürk", "Noch offen seit 24. Dezember 2026",
                "Stand: 23. November 2026");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(
                "team/training?organisation=" + WERFT.value() + "&status=OVERDUE",
                "team/people/" + COLLEAGUE_ID + "?organisation=" + WERFT.value());
        verifyNoInteractions(figures);
    }

    @Test
    void keepsWhatIsLookedForInTheAddressButNoName() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        UI.getCurrent().navigate("team/training", QueryParameters.simple(Map.of("organisation",
                WERFT.value().toString(), "status", "OPEN", "unit", "nonsense")));
        verify(obligations).rows(WERFT, new TeamFilter("", null, null, ObligationStatus.OPEN), 0);

        Typing.send(find(SearchForm.class).single(), Map.of("words", " amina ", "unit",
                DOCK.id().value().toString(), "programme", RESPECT.value().toString(), "status", ""));

        verify(obligations).rows(WERFT, new TeamFilter("amina", DOCK.id(), RESPECT, null), 0);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("unit=" + DOCK.id().value(), "programme=" + RESPECT.value()).doesNotContain("amina");
    }

    @Test
    void writesEverybodyFoundIntoAFile() throws IOException {
        UI.getCurrent().navigate("team/training");
        var proof = new EvidenceEntry(new UUID(0, 11), TeamPeople.OBLIGATION, new CourseId(new UUID(0, 12)), 3, 90,
                "IQ-1", "", TeamPeople.DAY, EvidenceStatus.ACCEPTED);
        var lines = List.of(new TrainingLine(AMINA, "=Respekt", TeamPeople.entry(ObligationStatus.FULFILLED), proof,
                LocalizedText.of("Perspektiven", "Perspectives")), new TrainingLine(AMINA, null, null, null, null));
        var file = new ByteArrayOutputStream();
        TableWriter.csv(new TrainingRows(UI.getCurrent()::getTranslation, Locale.GERMAN).of(lines), file);

        assertThat(TableFile.read(file.toByteArray(), 10)).extracting(TableRow::cells).containsExactly(
                List.of("Name", "Adresse", "Bereich", "Programm", "Stand", "Fällig am", "Erledigt am", "Gültig bis",
                        "Kurs", "Fassung des Kurses", "Minuten", "Verliehen am"),
                List.of("Amina Öztürk", "amina@werft.example", "Dock", "'=Respekt", "erledigt", "2026-12-24",
                        "2026-12-24", "", "Perspektiven", "3", "90", "2026-12-24"),
                List.of("Amina Öztürk", "amina@werft.example", "Dock", "", "", "", "", "", "", "", "", ""));
    }

    @Test
    void savesAViewFindsItAgainAndForgetsIt() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        UI.getCurrent().navigate("team/training");
        assertThat(find(NativeForm.class).all()).as("all people are no choice").hasSize(1);

        UI.getCurrent().navigate("team/training", QueryParameters.simple(Map.of("status", "OVERDUE")));
        doThrow(refused(ObligationProblem.VIEW_NAME)).when(views).save(any(), eq(""), any());
        send(find(NativeForm.class).all().getFirst(), "");
        assertThat(words()).contains("Geben Sie der Ansicht einen Namen");

        var overdue = new SavedViewEntry(new UUID(0, 21), "Überfällige", null, null, ObligationStatus.OVERDUE);
        when(views.views(WERFT)).thenReturn(List.of(overdue));
        send(find(NativeForm.class).all().getFirst(), "Überfällige");
        verify(views).save(WERFT, "Überfällige", new TeamFilter("", null, null, ObligationStatus.OVERDUE));
        assertThat(words()).contains("Gespeichert. Sie finden die Ansicht");
        assertThat(find(Anchor.class).withText("Überfällige").single()).satisfies(it -> {
            assertThat(it.getHref()).isEqualTo("team/training?organisation=" + WERFT.value() + "&status=OVERDUE");
            assertThat(it.getElement().getAttribute("aria-current")).isEqualTo("true");
        });

        when(views.views(WERFT)).thenReturn(List.of());
        test(find(NativeButton.class).withText("Ansicht „Überfällige“ löschen").single()).click();
        verify(views).forget(WERFT, overdue.id());
        assertThat(find(Anchor.class).withText("Überfällige").all()).isEmpty();
    }

    @Test
    void leadsToOnesOtherOrganisations() {
        when(team.organisations()).thenReturn(List.of(OWN, TeamPeople.ANOTHER));
        UI.getCurrent().navigate("team/training");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("team/training?organisation=" + TeamPeople.ANOTHER.id().value());
    }

    private static ObligationRefused refused(ObligationProblem problem) {
        var refused = mock(ObligationRefused.class);
        when(refused.problem()).thenReturn(problem);
        return refused;
    }

    private static void send(NativeForm form, String name) {
        Typing.send(form, Map.of("view", name));
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    /** Always the same moment. */
    @TestConfiguration
    static class Noon {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);
        }
    }
}
