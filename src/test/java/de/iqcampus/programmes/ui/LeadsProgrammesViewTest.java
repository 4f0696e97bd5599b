package de.iqcampus.programmes.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.programmes.ui.ProgrammeStand.ASKED;
import static de.iqcampus.programmes.ui.ProgrammeStand.DAY;
import static de.iqcampus.programmes.ui.ProgrammeStand.DETAILS;
import static de.iqcampus.programmes.ui.ProgrammeStand.DOCK;
import static de.iqcampus.programmes.ui.ProgrammeStand.ID;
import static de.iqcampus.programmes.ui.ProgrammeStand.WERFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.organisation.Land;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationDetails;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationKind;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.programmes.AssignmentDetails;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.AssignmentService;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeService;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What leads of units make of their organisation's programmes: they ask their people, and change nothing else. */
@ViewPackages(classes = {ProgrammesView.class, ProgrammeView.class})
@SignedInAs(value = LEARNER_ID, roles = Role.TEAM_LEAD)
class LeadsProgrammesViewTest extends SpringBrowserlessTest {

    @MockitoBean ProgrammeService programmes;
    @MockitoBean AssignmentService assignments;
    @MockitoBean MembershipService members;
    @MockitoBean UnitService units;
    @MockitoBean TeamService team;
    @MockitoBean CourseCatalogue catalogue;
    @MockitoBean OrganisationAccess access;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(team.organisations()).thenReturn(List.of(new OrganisationEntry(WERFT, new OrganisationDetails("Werft Nord",
                OrganisationKind.CHAMBER, null, null, Land.HH, DAY), null)));
        when(units.units(WERFT)).thenReturn(List.of(DOCK));
        var programme = new ProgrammeEntry(ID, WERFT, DETAILS, null);
        when(programmes.programmes(WERFT)).thenReturn(List.of(programme));
        when(programmes.programme(WERFT, ID)).thenReturn(programme);
        when(assignments.prepare(any(), any(), any())).thenReturn(ASKED);
        when(assignments.assignments(WERFT, ID)).thenReturn(List.of(
                asked(ASKED, Audience.of(DOCK.id())),
                asked(new AssignmentId(new UUID(0, 12)), Audience.of(new UnitId(new UUID(0, 99)))),
                asked(new AssignmentId(new UUID(0, 13)), Audience.everyone())));
        when(assignments.own(WERFT, ID)).thenReturn(List.of(ASKED));
    }

    @Test
    void seeProgrammesAndMakeNone() {
        UI.getCurrent().navigate("team/programmes");
        assertThat(words()).contains("Respekt", "Die Personalabteilung pflegt die Programme");
        assertThat(find(NativeForm.class).all()).isEmpty();
    }

    @Test
    void askTheirPeopleAndEndWhatAsksNobodyElse() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        assertThat(words()).contains("Alle im Bereich Dock", "Alle im Bereich über Ihrem")
                .doesNotContain("Alle, die zur Organisation gehören", "Kein bestimmter Bereich",
                        "Programm schließen", "nicht mehr da");
        assertThat(find(NativeButton.class).withText("Jetzt beenden").all()).hasSize(1);
        test(find(NativeButton.class).withText("Jetzt beenden").single()).click();
        verify(assignments).end(WERFT, ASKED);

        Typing.send(find(NativeForm.class).single(), Map.of("audience", "UNIT", "unit", DOCK.id().value().toString(),
                "deadline", "WITHIN", "days", "30"));
        verify(assignments).prepare(WERFT, ID, new AssignmentDetails(Audience.of(DOCK.id()), new Deadline.Within(30)));
    }

    private static AssignmentEntry asked(AssignmentId id, Audience audience) {
        return new AssignmentEntry(id, ID, WERFT, audience, new Deadline.Within(30), 0, DAY, null, null);
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
