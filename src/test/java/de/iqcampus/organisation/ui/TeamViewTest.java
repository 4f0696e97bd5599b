package de.iqcampus.organisation.ui;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER;
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
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.organisation.JoinCodeEntry;
import de.iqcampus.organisation.JoinCodeService;
import de.iqcampus.organisation.JoinOffer;
import de.iqcampus.organisation.JoinRefused;
import de.iqcampus.organisation.JoinService;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipId;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.TeamInvitation;
import de.iqcampus.organisation.TeamInvitations;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitLeads;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = TeamView.class)
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class TeamViewTest extends SpringBrowserlessTest {

    static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    @MockitoBean TeamService team;
    @MockitoBean UnitService units;
    @MockitoBean MembershipService members;
    @MockitoBean JoinCodeService codes;
    @MockitoBean TeamInvitations invitations;
    @MockitoBean UnitLeads leads;
    @MockitoBean OrganisationAccess access;
    @MockitoBean JoinService joining;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(access.leads(WERFT)).thenReturn(true);
        when(team.organisations()).thenReturn(List.of(new OrganisationEntry(WERFT, DETAILS, null)));
        when(units.units(WERFT)).thenReturn(List.of(DOCK));
        when(codes.codes(WERFT)).thenReturn(List.of(new JoinCodeEntry("k7m2p-xq4wz", "Dock", DAY, 20, 3)));
        when(members.members(eq(WERFT), any(), any(), anyInt())).thenReturn(new PageImpl<>(List.of(
                new Member(MEMBERSHIP, COLLEAGUE, "Amina", "Öztürk", "amina@werft.example", "Dock", DAY, null),
                new Member(new MembershipId(new UUID(0, 8)), LEARNER, "Sabine", "Krüger", "hr@werft.example", null,
                        DAY, null))));
    }

    @Test
    void showsThePeopleOfOnesOrganisation() {
        UI.getCurrent().navigate("team");

        assertThat(words()).contains("Werft Nord", "Amina Öztürk", "amina@werft.example", "24. Dezember 2026",
                "bis 24. Dezember 2026 · 3 von 20 genutzt · Dock");
        assertThat(find(NativeForm.class).all()).as("nobody lets go of themselves").hasSize(5);
        send(1, Map.of("until", "2026-12-24"));
        verify(members).end(WERFT, MEMBERSHIP, DAY);
    }

    @Test
    void saysWhenThereIsNobodyToLookAfter() {
        when(team.organisations()).thenReturn(List.of());
        UI.getCurrent().navigate("team");
        assertThat(words()).contains("für die Menschen keiner Organisation zuständig");
    }

    @Test
    void leadsToOnesOtherOrganisations() {
        UI.getCurrent().navigate("team");
        assertThat(find(OrganisationChoice.class).all()).as("there is no other").isEmpty();

        var other = new OrganisationId(new UUID(0, 77));
        when(team.organisations()).thenReturn(List.of(new OrganisationEntry(WERFT, DETAILS, null),
                new OrganisationEntry(other, DETAILS, null)));
        UI.getCurrent().navigate("team");
        var links = find(OrganisationChoice.class).single().getChildren().map(Anchor.class::cast).toList();
        assertThat(links).extracting(Anchor::getHref)
                .containsExactly("team?organisation=" + WERFT.value(), "team?organisation=" + other.value());
        assertThat(links).extracting(it -> it.getElement().getAttribute("aria-current")).containsExactly("true", null);
    }

    @Test
    void invites() {
        UI.getCurrent().navigate("team");
        var typed = Map.of("given-name", "Thảo", "family-name", "Berg", "email", "thao@werft.example", "unit",
                DOCK.id().value().toString(), "language", "en");
        send(3, typed);
        verify(invitations).invite(WERFT, new TeamInvitation("Thảo", "Berg", "thao@werft.example", DOCK.id(),
                Locale.ENGLISH));
        assertThat(words()).contains("Die Einladung ist unterwegs");

        var often = mock(TooManyAttempts.class);
        when(often.minutes()).thenReturn(5L);
        doThrow(often).when(invitations).invite(any(), any());
        send(3, typed);
        assertThat(words()).contains("Bitte warten Sie 5 Minuten");
    }

    @Test
    void makesAndWithdrawsCodes() {
        UI.getCurrent().navigate("team");
        send(4, Map.of("unit", "", "ends-on", "2026-12-24", "uses", " 12 "));
        verify(codes).make(WERFT, null, DAY, 12);
        send(4, Map.of("ends-on", "tomorrow", "uses", "many"));
        verify(codes).make(WERFT, null, null, 0);
        test(find(NativeButton.class).withText("Zurückziehen").single()).click();
        verify(codes).withdraw(WERFT, "k7m2p-xq4wz");
    }

    @Test
    void joinsOnceOneKnowsWhat() {
        when(joining.offer(LEARNER, "k7m2p-xq4wz")).thenReturn(new JoinOffer("k7m2p-xq4wz", "Werft Nord", "Dock"));
        when(joining.offer(LEARNER, "wrong")).thenThrow(new JoinRefused());
        UI.getCurrent().navigate("join");
        Typing.send(find(NativeForm.class).single(), Map.of("code", " "));
        assertThat(words()).contains("Geben Sie den Code ein.");
        Typing.send(find(NativeForm.class).single(), Map.of("code", "wrong"));
        assertThat(words()).contains("Mit diesem Code geht es nicht");
        Typing.send(find(NativeForm.class).single(), Map.of("code", "k7m2p-xq4wz "));
        assertThat(words()).contains("Werft Nord", "Bereich: Dock", "Über Ihr Lernen sehen sie nichts");
        test(find(NativeButton.class).withText("Beitreten").single()).click();

        verify(joining).join(LEARNER, "k7m2p-xq4wz");
        assertThat(words()).contains("Sie gehören jetzt zu Werft Nord.");
    }

    private void send(int form, Map<String, String> typed) {
        Typing.send(find(NativeForm.class).all().get(form), typed);
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
