package de.iqcampus.reminders.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.obligations.TeamRow;
import de.iqcampus.organisation.Land;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipId;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationDetails;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationKind;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import de.iqcampus.reminders.ForeseenReminder;
import de.iqcampus.reminders.Foresight;
import de.iqcampus.reminders.Occasion;
import de.iqcampus.reminders.Verdict;
import de.iqcampus.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = TeamRemindersView.class)
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class TeamRemindersViewTest extends SpringBrowserlessTest {

    static final OrganisationId WERFT = new OrganisationId(new UUID(0, 7));
    static final UnitEntry DOCK = new UnitEntry(new UnitId(new UUID(0, 8)), "Dock", null, 0, "Dock", null);
    static final ProgrammeId RESPECT = new ProgrammeId(new UUID(0, 10));
    static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @MockitoBean TeamService team;
    @MockitoBean PersonLevel personLevel;
    @MockitoBean TeamObligations obligations;
    @MockitoBean Foresight foresight;
    @MockitoBean UnitService units;
    @MockitoBean ProgrammeService programmes;
    @MockitoBean OrganisationAccess access;

    @BeforeEach
    void leads() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(access.leads(WERFT)).thenReturn(true);
        when(team.organisations()).thenReturn(List.of(new OrganisationEntry(WERFT, new OrganisationDetails("Werft Nord",
                OrganisationKind.CHAMBER, null, null, Land.HH, DAY), null)));
        when(personLevel.isShown(WERFT)).thenReturn(true);
        when(units.units(WERFT)).thenReturn(List.of(DOCK));
        when(programmes.programmes(WERFT)).thenReturn(List.of(new ProgrammeEntry(RESPECT, WERFT, new ProgrammeDetails(
                "Respekt", Selection.ALL, List.of(), List.of(), new Validity.Lasting()), null)));
        when(obligations.rows(eq(WERFT), any(), eq(0))).thenReturn(new PageImpl<>(List.of(new TeamRow(new Member(
                new MembershipId(new UUID(0, 1)), LEARNER, "Amina", "Öztürk", "amina@werft.example", null, DAY, null),
                Map.of())), PageRequest.of(0, 25), 30));
        when(foresight.team(any(), any(), any())).thenReturn(List.of(new ForeseenReminder(LEARNER, DAY,
                Verdict.SENT, Occasion.DUE, LocalizedText.of("Respekt", "Respekt"), "Werft Nord", DAY.plusDays(7))));
    }

    @Test
    void looksAheadForAUnitAndAProgrammeThatStandInTheAddress() {
        UI.getCurrent().navigate("team/reminders", QueryParameters.simple(Map.of("organisation",
                WERFT.value().toString(), "unit", DOCK.id().value().toString(), "programme",
                RESPECT.value().toString())));

        verify(obligations).rows(WERFT, new TeamFilter("", DOCK.id(), RESPECT, null), 0);
        verify(foresight).team(WERFT, RESPECT, List.of(LEARNER));
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Amina Öztürk",
                "Bitte bis 8. März 2027");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).anySatisfy(it -> assertThat(it).contains(
                "unit=" + DOCK.id().value(), "programme=" + RESPECT.value(), "page=2"));
    }

    @Test
    void keepsNamesOutOfTheAddressAndForgetsWhatIsGone() {
        UI.getCurrent().navigate("team/reminders", QueryParameters.simple(Map.of("programme",
                UUID.randomUUID().toString(), "unit", "nonsense")));
        verify(obligations).rows(WERFT, TeamFilter.all(), 0);

        Typing.send(find(AheadSearch.class).single(), Map.of("words", " Amina ", "unit", DOCK.id().value().toString()));

        verify(obligations).rows(WERFT, new TeamFilter("Amina", DOCK.id(), null, null), 0);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("unit=" + DOCK.id().value()).doesNotContain("Amina");
    }

    @Test
    void showsNobodyWithoutAnAgreement() {
        when(personLevel.isShown(WERFT)).thenReturn(false);
        UI.getCurrent().navigate("team/reminders");
        verifyNoInteractions(obligations, foresight);
    }

    @Test
    void leadsThoseWhoAreNotHrToNobodysAgreement() {
        when(personLevel.isShown(WERFT)).thenReturn(false);
        when(access.leads(WERFT)).thenReturn(false);
        UI.getCurrent().navigate("team/reminders");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("trägt die Personalabteilung Ihrer Organisation ein");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .noneMatch(it -> it.startsWith("team/agreement"));
    }
}
