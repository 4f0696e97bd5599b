package de.iqcampus.organisation.ui;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.organisation.ui.OrganisationViewTest.DETAILS;
import static de.iqcampus.organisation.ui.OrganisationViewTest.DOCK;
import static de.iqcampus.organisation.ui.OrganisationViewTest.MEMBERSHIP;
import static de.iqcampus.organisation.ui.OrganisationViewTest.WERFT;
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
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.organisation.JoinCodeService;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipId;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationProblem;
import de.iqcampus.organisation.OrganisationRefused;
import de.iqcampus.organisation.TeamInvitations;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitLead;
import de.iqcampus.organisation.UnitLeads;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** How HR names leads of units, and what is left of the screen for these. */
@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = TeamView.class)
@SignedInAs(value = LEARNER_ID, roles = {Role.HR, Role.TEAM_LEAD})
class UnitLeadsViewTest extends SpringBrowserlessTest {

    static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    static final Member AMINA = member(COLLEAGUE, 7, "Amina");
    static final Member AMIR = member(new AccountId(new UUID(0, 9)), 8, "Amir");

    @MockitoBean TeamService team;
    @MockitoBean UnitService units;
    @MockitoBean MembershipService members;
    @MockitoBean JoinCodeService codes;
    @MockitoBean TeamInvitations invitations;
    @MockitoBean UnitLeads leads;
    @MockitoBean OrganisationAccess access;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(team.organisations()).thenReturn(List.of(new OrganisationEntry(WERFT, DETAILS, null)));
        when(units.units(WERFT)).thenReturn(List.of(DOCK));
        when(leads.leads(WERFT)).thenReturn(List.of(new UnitLead(DOCK.id(), "Dock", COLLEAGUE, "Amina Öztürk")));
        when(members.members(eq(WERFT), any(), any(), anyInt())).thenReturn(new PageImpl<>(List.of(AMINA, AMIR)));
        when(members.members(WERFT, "Amina", null, 0)).thenReturn(new PageImpl<>(List.of(AMINA)));
        when(members.members(WERFT, "Nobody", null, 0)).thenReturn(new PageImpl<>(List.of()));
    }

    @Test
    void letsHrNameLeadsAndTakeItBack() {
        when(access.leads(WERFT)).thenReturn(true);
        UI.getCurrent().navigate("team");
        assertThat(words()).contains("Wer Bereiche leitet", "Amina Öztürk", "Dock");

        name("Nobody", "");
        assertThat(words()).contains("Niemand in Ihrer Organisation heißt so");
        name("Am", "");
        assertThat(words()).as("there are two").contains("Wer davon?");
        name("Am", AMIR.account().value().toString());
        verify(leads).name(WERFT, DOCK.id(), AMIR.account());
        assertThat(words()).contains("Benannt.");
        name("Amina", "");
        verify(leads).name(WERFT, DOCK.id(), COLLEAGUE);

        var refused = mock(OrganisationRefused.class);
        when(refused.problems()).thenReturn(Set.of(OrganisationProblem.LEAD));
        doThrow(refused).when(leads).name(any(), any(), any());
        name("Amina", "");
        assertThat(words()).contains("eine Person, die zur Organisation gehört");
        test(find(NativeButton.class).withText("Zurücknehmen").single()).click();
        verify(leads).takeBack(WERFT, DOCK.id(), COLLEAGUE);
        assertThat(words()).contains("Zurückgenommen.");
    }

    @Test
    void showsLeadsTheirPeopleAndNothingToChange() {
        UI.getCurrent().navigate("team");

        assertThat(words()).contains("Werft Nord", "die Sie leiten", "Amina Öztürk", "Dock")
                .doesNotContain("Wer Bereiche leitet", "Einladen", "Datei");
        assertThat(find(NativeForm.class).all()).as("the search alone").hasSize(1);
        assertThat(find(NativeButton.class).all()).extracting(NativeButton::getText).doesNotContain("Zurücknehmen");
        verifyNoInteractions(codes, invitations, leads);
    }

    private void name(String words, String chosen) {
        Typing.send(find(NativeForm.class).all().get(3), Map.of("lead-unit", DOCK.id().value().toString(),
                "lead", words, "lead-person", chosen));
    }

    private static Member member(AccountId account, int number, String name) {
        return new Member(number == 7 ? MEMBERSHIP : new MembershipId(new UUID(0, number)), account, name, "Öztürk",
                name.toLowerCase(Locale.ROOT) + "@werft.example", "Dock", DAY, null);
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
