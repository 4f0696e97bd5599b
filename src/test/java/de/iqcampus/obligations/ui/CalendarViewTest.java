package de.iqcampus.obligations.ui;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.obligations.ui.TeamPeople.AMINA;
import static de.iqcampus.obligations.ui.TeamPeople.OWN;
import static de.iqcampus.obligations.ui.TeamPeople.PROGRAMME;
import static de.iqcampus.obligations.ui.TeamPeople.WERFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.programmes.ProgrammeService;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = CalendarView.class)
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class CalendarViewTest extends SpringBrowserlessTest {

    @MockitoBean TeamService team;
    @MockitoBean PersonLevel personLevel;
    @MockitoBean TeamObligations obligations;
    @MockitoBean MembershipService members;
    @MockitoBean ProgrammeService programmes;
    @MockitoBean OrganisationAccess access;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(access.leads(WERFT)).thenReturn(true);
        when(team.organisations()).thenReturn(List.of(OWN));
        when(programmes.programmes(WERFT)).thenReturn(List.of(PROGRAMME));
        when(members.members(any(), any())).thenReturn(List.of(AMINA));
        when(obligations.due(WERFT, 0)).thenReturn(new PageImpl<>(List.of(TeamPeople.entry(ObligationStatus.OVERDUE))));
    }

    @Test
    void showsWhatIsDueMonthByMonth() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        UI.getCurrent().navigate("team/calendar");

        assertThat(find(H1.class).single().getText()).isEqualTo("Kalender");
        assertThat(words()).contains("Dezember 2026", "Amina Öztürk", "24. Dezember 2026", "Respekt", "Noch offen seit 24. Dezember 2026");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("team/people/" + COLLEAGUE_ID + "?organisation=" + WERFT.value());
    }

    @Test
    void saysWhenNothingIsDue() {
        when(personLevel.isShown(WERFT)).thenReturn(true);
        when(obligations.due(WERFT, 0)).thenReturn(Page.empty());
        UI.getCurrent().navigate("team/calendar");
        assertThat(words()).contains("Es ist nichts fällig.");
    }

    @Test
    void showsNobodyWithoutAnAgreement() {
        UI.getCurrent().navigate("team/calendar");
        assertThat(words()).contains("sobald eine Vereinbarung").doesNotContain("Amina");
        verifyNoInteractions(obligations);
    }

    @Test
    void leadsToOnesOtherOrganisations() {
        when(team.organisations()).thenReturn(List.of(OWN, TeamPeople.ANOTHER));
        UI.getCurrent().navigate("team/calendar");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("team/calendar?organisation=" + TeamPeople.ANOTHER.id().value());
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
