package de.iqcampus.organisation.ui;

import static de.iqcampus.Fixtures.COLLEAGUE_ID;
import static de.iqcampus.Fixtures.LEARNER;
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
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.federation.IdentityProvider;
import de.iqcampus.organisation.Land;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipId;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationDetails;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationKind;
import de.iqcampus.organisation.OrganisationProblem;
import de.iqcampus.organisation.OrganisationRefused;
import de.iqcampus.organisation.OrganisationService;
import de.iqcampus.organisation.ProviderRuleEntry;
import de.iqcampus.organisation.ProviderRuleId;
import de.iqcampus.organisation.ProviderRuleService;
import de.iqcampus.organisation.ProviderRuleWish;
import de.iqcampus.organisation.Sector;
import de.iqcampus.organisation.SizeClass;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.organisation.UnitService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = OrganisationView.class)
@WithMockUser(roles = "ADMIN")
class OrganisationViewTest extends SpringBrowserlessTest {

    static final OrganisationId WERFT = new OrganisationId(UUID.fromString(COLLEAGUE_ID));
    static final OrganisationDetails DETAILS = new OrganisationDetails("Werft Nord", OrganisationKind.EMPLOYER,
            SizeClass.LARGE, Sector.TRANSPORT, Land.HH, LocalDate.of(2026, 1, 1));
    static final UnitEntry DOCK = new UnitEntry(new UnitId(new UUID(0, 5)), "Dock", null, 0, "Dock", null);
    static final MembershipId MEMBERSHIP = new MembershipId(new UUID(0, 7));

    @MockitoBean OrganisationService organisations;
    @MockitoBean UnitService units;
    @MockitoBean MembershipService members;
    @MockitoBean ProviderRuleService rules;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        var entry = new OrganisationEntry(WERFT, DETAILS, null);
        when(organisations.entry(WERFT)).thenReturn(entry);
        when(organisations.search("werft", 1)).thenReturn(new PageImpl<>(List.of(entry), PageRequest.of(1, 25), 26));
        when(units.units(WERFT)).thenReturn(List.of(DOCK));
        when(members.members(eq(WERFT), any(), any(), anyInt())).thenReturn(new PageImpl<>(List.of(new Member(
                MEMBERSHIP, LEARNER, "Amina", "Öztürk", "amina@werft.example", "Dock", LocalDate.of(2026, 2, 1),
                null))));
    }

    @Test
    void findsOrganisationsByTheAddress() {
        UI.getCurrent().navigate("admin/organisations", QueryParameters.simple(Map.of("words", "werft", "page", "2")));

        assertThat(words()).contains("26 Organisationen", "Werft Nord", "Arbeitgeber", "Hamburg", "Seite 2 von 2");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("admin/organisations/" + COLLEAGUE_ID, "admin/organisations/new");
        when(organisations.search("hafen", 0)).thenReturn(new PageImpl<>(List.of()));
        Typing.send(find(NativeForm.class).single(), Map.of("words", " hafen "));
        assertThat(words()).contains("Keine Organisation gefunden.");
    }

    @Test
    void entersAnOrganisation() {
        when(organisations.create(DETAILS)).thenReturn(WERFT);
        UI.getCurrent().navigate("admin/organisations/new");
        Typing.send(find(NativeForm.class).single(), Map.of("name", "Werft Nord", "kind", "EMPLOYER", "size", "LARGE",
                "sector", "TRANSPORT", "land", "HH", "valid-from", "2026-01-01"));

        assertThat(words()).contains("Die Organisation ist angelegt", "Werft Nord");
    }

    @Test
    void saysWhatCannotBeTaken() {
        var refused = mock(OrganisationRefused.class);
        when(refused.problems()).thenReturn(Set.of(OrganisationProblem.NAME, OrganisationProblem.LAND));
        when(organisations.create(any())).thenThrow(refused);
        UI.getCurrent().navigate("admin/organisations/new");
        Typing.send(find(NativeForm.class).single(), Map.of("name", "", "kind", "nonsense", "valid-from", "soon"));

        assertThat(words()).contains("Geben Sie einen Namen", "Wählen Sie das Bundesland.");
    }

    @Test
    void keepsUnits() {
        open();
        send(1, Map.of("name", "Pier", "parent", ""));
        verify(units).change(WERFT, DOCK.id(), "Pier", null);
        send(2, Map.of("name", "Lager", "parent", DOCK.id().value().toString()));
        verify(units).add(WERFT, "Lager", DOCK.id());
        test(find(NativeButton.class).withText("Bereich schließen").single()).click();
        verify(units).close(WERFT, DOCK.id());

        var refused = mock(OrganisationRefused.class);
        when(refused.problems()).thenReturn(Set.of(OrganisationProblem.UNIT_TAKEN));
        doThrow(refused).when(units).add(any(), any(), any());
        send(2, Map.of("name", "Dock", "parent", ""));
        assertThat(words()).contains("schon einen Bereich mit diesem Namen");
    }

    @Test
    void showsPeopleAndLetsThemGo() {
        open();
        assertThat(words()).contains("Amina Öztürk", "amina@werft.example", "1. Februar 2026");
        send(3, Map.of("words", " ami ", "unit", DOCK.id().value().toString()));
        verify(members).members(WERFT, "ami", DOCK.id(), 0);

        send(4, Map.of("until", "2026-12-31"));
        verify(members).end(WERFT, MEMBERSHIP, LocalDate.of(2026, 12, 31));
        assertThat(words()).contains("Das Ende der Mitgliedschaft ist eingetragen");
        send(4, Map.of("until", ""));
        verify(members).end(WERFT, MEMBERSHIP, null);
    }

    @Test
    void saysWhoBelongsBySigningIn() {
        var rule = new ProviderRuleEntry(new ProviderRuleId(new UUID(0, 9)), "Nordwerk", "groups", "iq-campus", "Dock",
                LocalDate.of(2026, 3, 1));
        open();
        assertThat(words()).contains("Mitglieder durch Anmeldung", "mit keinem Anmeldedienst verbunden",
                "Rollen wie Personalverantwortung gibt es so nie");
        when(rules.providers()).thenReturn(List.of(new IdentityProvider("nordwerk", "https://id.example", "Nordwerk")));
        when(rules.rules(WERFT)).thenReturn(List.of(rule));
        open();
        assertThat(words()).contains("Nordwerk: groups ist oder enthält „iq-campus“", "Dock · seit 1. März 2026");

        send(5, Map.of("issuer", "https://id.example", "claim", " hd ", "value", "werft.example", "unit", ""));
        verify(rules).add(WERFT, new ProviderRuleWish("https://id.example", "hd", "werft.example", null));
        test(find(NativeButton.class).withText("Regel entfernen").single()).click();
        verify(rules).remove(WERFT, rule.id());
        assertThat(words()).contains("Die Regel ist entfernt.");
    }

    @Test
    void ends() {
        open();
        send(5, Map.of("day", "no day"));
        assertThat(words()).contains("Geben Sie einen Tag an");
        send(5, Map.of("day", "2026-12-31"));
        verify(organisations).end(WERFT, LocalDate.of(2026, 12, 31));
    }

    private static void open() {
        UI.getCurrent().navigate("admin/organisations/" + COLLEAGUE_ID);
    }

    private void send(int form, Map<String, String> typed) {
        Typing.send(find(NativeForm.class).all().get(form), typed);
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
