package de.iqcampus.obligations.ui;

import static de.iqcampus.Fixtures.COLLEAGUE;
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
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.obligations.AbsenceService;
import de.iqcampus.obligations.GroupFigure;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.ProgrammeFigures;
import de.iqcampus.obligations.SavedViews;
import de.iqcampus.obligations.TeamDecisions;
import de.iqcampus.obligations.TeamExport;
import de.iqcampus.obligations.TeamFigures;
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.obligations.TeamRow;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.print.TablePrinter;
import de.iqcampus.programmes.ProgrammeService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What the screens of training are for leads of units: without what is HR's alone. */
@ContextConfiguration(classes = {TrainingViewTest.Noon.class, PeopleOfTeam.class})
@ViewPackages(classes = {TrainingView.class, CalendarView.class, PersonView.class})
@SignedInAs(value = LEARNER_ID, roles = Role.TEAM_LEAD)
class LeadsViewsTest extends SpringBrowserlessTest {

    @MockitoBean TeamService team;
    @MockitoBean PersonLevel personLevel;
    @MockitoBean TeamFigures figures;
    @MockitoBean TeamObligations obligations;
    @MockitoBean TeamDecisions decisions;
    @MockitoBean TeamExport export;
    @MockitoBean ProgrammeService programmes;
    @MockitoBean MembershipService members;
    @MockitoBean UnitService units;
    @MockitoBean AbsenceService absences;
    @MockitoBean TablePrinter printer;
    @MockitoBean SavedViews views;
    @MockitoBean OrganisationAccess access;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(team.organisations()).thenReturn(List.of(OWN));
        when(programmes.programmes(WERFT)).thenReturn(List.of(PROGRAMME));
        when(units.units(WERFT)).thenReturn(List.of(DOCK));
        when(members.members(WERFT, List.of(COLLEAGUE))).thenReturn(List.of(AMINA));
        when(obligations.counts(WERFT)).thenReturn(Map.of(ObligationStatus.OVERDUE, 1L));
        when(obligations.rows(any(), any(), anyInt())).thenReturn(new PageImpl<>(List.of(
                new TeamRow(AMINA, Map.of(RESPECT, TeamPeople.entry(ObligationStatus.OVERDUE))))));
        when(obligations.due(WERFT, 0)).thenReturn(new PageImpl<>(List.of(TeamPeople.entry(ObligationStatus.OPEN))));
    }

    @Test
    void showTheirPeopleAndNobodyWhoLeft() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        UI.getCurrent().navigate("team/training");
        assertThat(words()).contains("Amina Öztürk", "1 Person").doesNotContain("verlassen haben");
        UI.getCurrent().navigate("team/calendar");
        assertThat(words()).contains("Amina Öztürk");
    }

    @Test
    void openWhatALetterTellsOf() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        UI.getCurrent().navigate("team/training", QueryParameters.simple(Map.of("status", "TOLD")));

        verify(obligations, atLeastOnce()).rows(WERFT, new TeamFilter("", null, null, null, true), 0);
        assertThat(words()).contains("lange noch offen, gemeldet")
                .doesNotContain("Diese Auswahl");
    }

    @Test
    void leadToNobodysAgreementButHrs() {
        when(figures.figures(WERFT)).thenReturn(List.of(new ProgrammeFigures(RESPECT, "Respekt",
                new GroupFigure(8, 20), List.of())));
        for (var screen : List.of("team/training", "team/calendar", "team/people/" + COLLEAGUE_ID)) {
            UI.getCurrent().navigate(screen);
            assertThat(words()).as(screen).contains("trägt die Personalabteilung Ihrer Organisation ein");
            assertThat(find(Anchor.class).all()).as(screen).extracting(Anchor::getHref)
                    .noneMatch(it -> it.startsWith("team/agreement"));
        }
        verifyNoInteractions(obligations);
    }

    @Test
    void sayNothingOfAbsences() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        UI.getCurrent().navigate("team/people/" + COLLEAGUE_ID);
        assertThat(words()).contains("Amina Öztürk").doesNotContain("Abwesenheit");
        verifyNoInteractions(absences);
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
