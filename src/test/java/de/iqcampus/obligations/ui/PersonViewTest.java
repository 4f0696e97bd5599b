package de.iqcampus.obligations.ui;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.obligations.ui.TeamPeople.AMINA;
import static de.iqcampus.obligations.ui.TeamPeople.DAY;
import static de.iqcampus.obligations.ui.TeamPeople.OBLIGATION;
import static de.iqcampus.obligations.ui.TeamPeople.OWN;
import static de.iqcampus.obligations.ui.TeamPeople.PROGRAMME;
import static de.iqcampus.obligations.ui.TeamPeople.RESPECT;
import static de.iqcampus.obligations.ui.TeamPeople.WERFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
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
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.obligations.Absence;
import de.iqcampus.obligations.AbsenceEntry;
import de.iqcampus.obligations.AbsenceService;
import de.iqcampus.obligations.AskedCourse;
import de.iqcampus.obligations.EvidenceEntry;
import de.iqcampus.obligations.EvidenceStatus;
import de.iqcampus.obligations.ObligationProblem;
import de.iqcampus.obligations.ObligationRefused;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.OwnObligation;
import de.iqcampus.obligations.StatusStep;
import de.iqcampus.obligations.TeamDecisions;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.obligations.WaiverReason;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = PersonView.class)
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class PersonViewTest extends SpringBrowserlessTest {

    static final String ADDRESS = "team/people/" + COLLEAGUE_ID;
    static final CourseId COURSE = new CourseId(new UUID(0, 12));

    @MockitoBean TeamService team;
    @MockitoBean MembershipService members;
    @MockitoBean PersonLevel personLevel;
    @MockitoBean TeamObligations obligations;
    @MockitoBean TeamDecisions decisions;
    @MockitoBean AbsenceService absences;
    @MockitoBean OrganisationAccess access;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(access.leads(WERFT)).thenReturn(true);
        when(team.organisations()).thenReturn(List.of(OWN));
        when(members.members(WERFT, List.of(COLLEAGUE))).thenReturn(List.of(AMINA));
        when(absences.absences(WERFT, COLLEAGUE)).thenReturn(List.of(
                new AbsenceEntry(new UUID(0, 13), new Absence(DAY, DAY.plusDays(7)))));
    }

    @Test
    void showsAbsencesAloneWithoutAnAgreement() {
        UI.getCurrent().navigate(ADDRESS);

        assertThat(words()).contains("Amina Öztürk", "wird nicht gezeigt", "24. Dezember 2026 bis 31. Dezember 2026",
                "Nach dem Grund fragt hier niemand").doesNotContain("Respekt");
        verifyNoInteractions(obligations);
        send(0, Map.of("from", "2026-12-24", "until", "2027-01-03"));
        verify(absences).enter(WERFT, COLLEAGUE, DAY, DAY.plusDays(10));
        assertThat(words()).contains("Die Abwesenheit ist eingetragen");
        test(find(NativeButton.class).withText("Entfernen").single()).click();
        verify(absences).remove(WERFT, new UUID(0, 13));
    }

    @Test
    void saysWhatIsWrongWithAnAbsence() {
        var refused = mock(ObligationRefused.class);
        when(refused.problem()).thenReturn(ObligationProblem.ABSENCE_OVERLAPS);
        doThrow(refused).when(absences).enter(any(), any(), any(), any());
        UI.getCurrent().navigate(ADDRESS);
        send(0, Map.of("from", "2026-12-24", "until", "tomorrow"));
        assertThat(words()).contains("schon eine Abwesenheit eingetragen");
    }

    @Test
    void showsHowThePersonStandsAndLetsOneDecide() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        var evidence = new EvidenceEntry(new UUID(0, 14), OBLIGATION, COURSE, 0, 0, "", "VHS Bremen", DAY,
                EvidenceStatus.SUBMITTED);
        when(obligations.person(WERFT, COLLEAGUE)).thenReturn(List.of(obligation(ObligationStatus.OPEN, evidence)));
        UI.getCurrent().navigate(ADDRESS);

        assertThat(words()).contains("Respekt", "anderswo gelernt (VHS Bremen)", "24. November 2026: offen",
                "Verlangt seit");
        test(find(NativeButton.class).withText("Anerkennen").single()).click();
        verify(decisions).decide(WERFT, OBLIGATION, new UUID(0, 14), true);
        test(find(NativeButton.class).withText("Nicht anerkennen").single()).click();
        verify(decisions).decide(WERFT, OBLIGATION, new UUID(0, 14), false);
        send(0, Map.of("reason", "TEACHES_IT"));
        verify(decisions).waive(WERFT, OBLIGATION, WaiverReason.TEACHES_IT);
        assertThat(words()).contains("nicht mehr verlangt");
    }

    @Test
    void showsTheProofOfTraining() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        var evidence = new EvidenceEntry(new UUID(0, 14), OBLIGATION, COURSE, 3, 90, "IQ-1", "", DAY,
                EvidenceStatus.ACCEPTED);
        when(obligations.person(WERFT, COLLEAGUE))
                .thenReturn(List.of(obligation(ObligationStatus.FULFILLED, evidence)));
        UI.getCurrent().navigate(ADDRESS);
        assertThat(words()).contains("Perspektiven, Fassung 3, 90 Minuten, verliehen am 24. Dezember 2026")
                .doesNotContain("Anerkennen");
    }

    @Test
    void findsNobodyElse() {
        UI.getCurrent().navigate("team/people/nonsense");
        assertThat(find(NativeForm.class).all()).isEmpty();
    }

    private static OwnObligation obligation(ObligationStatus status, EvidenceEntry evidence) {
        var assignment = new AssignmentEntry(new AssignmentId(new UUID(0, 10)), RESPECT, WERFT, Audience.everyone(),
                new Deadline.By(DAY), 0, DAY.minusDays(30), DAY.minusDays(30), null);
        return new OwnObligation(TeamPeople.entry(status), PROGRAMME, assignment, "Werft Nord", null,
                List.of(new AskedCourse(COURSE, LocalizedText.of("Perspektiven", "Perspectives"), "p", false)),
                null, List.of(), List.of(evidence), List.of(new StatusStep(DAY.minusDays(30), ObligationStatus.OPEN)));
    }

    private void send(int form, Map<String, String> typed) {
        Typing.send(find(NativeForm.class).all().get(form), typed);
    }

    @Test
    void leadsToOnesOtherOrganisations() {
        when(team.organisations()).thenReturn(List.of(OWN, TeamPeople.ANOTHER));
        UI.getCurrent().navigate(ADDRESS);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("team?organisation=" + TeamPeople.ANOTHER.id().value());
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
