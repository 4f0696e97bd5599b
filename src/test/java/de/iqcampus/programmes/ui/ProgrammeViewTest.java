package de.iqcampus.programmes.ui;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
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
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.CourseSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.organisation.Belonging;
import de.iqcampus.organisation.Land;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipId;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationDetails;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationKind;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.programmes.AssignmentDetails;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.AssignmentService;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.ProgrammeProblem;
import de.iqcampus.programmes.ProgrammeRefused;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = {ProgrammesView.class, ProgrammeView.class})
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class ProgrammeViewTest extends SpringBrowserlessTest {

    static final OrganisationId WERFT = new OrganisationId(new UUID(0, 7));
    static final UnitEntry DOCK = new UnitEntry(new UnitId(new UUID(0, 8)), "Dock", null, 0, "Dock", null);
    static final CourseId RESPECT = new CourseId(new UUID(0, 20));
    static final ProgrammeId ID = new ProgrammeId(new UUID(0, 10));
    static final AssignmentId ASKED = new AssignmentId(new UUID(0, 11));
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final ProgrammeDetails DETAILS = new ProgrammeDetails("Respekt", Selection.ALL, List.of(RESPECT),
            List.of(), new Validity.Months(24, true));

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
        when(access.leads(WERFT)).thenReturn(true);
        when(team.organisations()).thenReturn(List.of(new OrganisationEntry(WERFT, new OrganisationDetails("Werft Nord",
                OrganisationKind.CHAMBER, null, null, Land.HH, DAY), null)));
        when(units.units(WERFT)).thenReturn(List.of(DOCK));
        when(catalogue.published()).thenReturn(List.of(new CourseSummary(new CourseRevision(RESPECT, 1), "respekt",
                "respekt", LocalizedText.of("Respekt am Arbeitsplatz", "Respect at work"), LocalizedText.of("", ""),
                Set.of(), false, 45, List.of("de"), "", DAY, Instant.EPOCH)));
        var programme = new ProgrammeEntry(ID, WERFT, DETAILS, null);
        when(programmes.programmes(WERFT)).thenReturn(List.of(programme));
        when(programmes.programme(WERFT, ID)).thenReturn(programme);
        when(programmes.create(any(), any())).thenReturn(ID);
        when(assignments.prepare(any(), any(), any())).thenReturn(ASKED);
        when(assignments.assignments(WERFT, ID)).thenReturn(List.of(new AssignmentEntry(ASKED, ID, WERFT,
                Audience.of(DOCK.id()), new Deadline.Within(30), 14, DAY, null, null)));
        when(assignments.own(WERFT, ID)).thenReturn(List.of(ASKED));
        when(assignments.recipients(WERFT, ASKED)).thenReturn(List.of(
                new Belonging(LEARNER, WERFT, Set.of(), false, DAY, null),
                new Belonging(COLLEAGUE, WERFT, Set.of(), false, DAY, null)));
        when(members.members(WERFT, List.of(LEARNER, COLLEAGUE))).thenReturn(List.of(
                member(LEARNER, "Amina", "Öztürk")));
    }

    @Test
    void listsProgrammesAndMakesAnother() {
        UI.getCurrent().navigate("team/programmes");
        assertThat(words()).contains("Werft Nord", "Respekt", "ein Kurs", "24 Monate", "läuft");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("team/programmes/" + ID.value() + "?organisation=" + WERFT.value());

        send(0, Map.of("name", " Neu ", "courses-" + RESPECT.value(), "on", "selection", "ANY", "validity", "YEARLY",
                "day", "31", "month", "3"));
        verify(programmes).create(WERFT, new ProgrammeDetails("Neu", Selection.ANY, List.of(RESPECT), List.of(),
                new Validity.Yearly(MonthDay.of(3, 31))));
        assertThat(words()).contains("Alle Programme");
    }

    @Test
    void changesAndClosesAProgramme() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        assertThat(field("months").input().getProperty("value")).isEqualTo("24");
        send(1, Map.of("name", "Respekt", "courses-" + RESPECT.value(), "on", "validity", "MONTHS", "months", "12",
                "refreshers-" + RESPECT.value(), "on"));
        verify(programmes).change(WERFT, ID, new ProgrammeDetails("Respekt", Selection.ALL, List.of(RESPECT),
                List.of(RESPECT), new Validity.Months(12, false)));
        click("Jetzt schließen");
        verify(programmes).close(WERFT, ID);
    }

    @Test
    void saysAtTheFieldWhatAProgrammeLacks() {
        UI.getCurrent().navigate("team/programmes");
        var refused = mock(ProgrammeRefused.class);
        when(refused.problems()).thenReturn(Set.of(ProgrammeProblem.NAME, ProgrammeProblem.COURSES));
        doThrow(refused).when(programmes).create(any(), any());
        send(0, Map.of("validity", "MONTHS", "months", "many"));
        verify(programmes).create(WERFT, new ProgrammeDetails("", Selection.ALL, List.of(), List.of(), null));
        assertThat(words()).contains("Geben Sie einen Namen", "Wählen Sie mindestens einen");
        assertThat(field("name").input().getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void showsWhomItConcernsBeforeItIsReleased() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        assertThat(words()).contains("Alle im Bereich Dock", "innerhalb von 30 Tagen · Meldung nach 14 Tagen", "vorbereitet am 2. März 2026");
        send(0, Map.of("audience", "UNIT", "unit", DOCK.id().value().toString(), "deadline", "WITHIN", "days", "30"));
        verify(assignments).prepare(WERFT, ID, new AssignmentDetails(Audience.of(DOCK.id()), new Deadline.Within(30)));
        assertThat(words()).contains("Heute trifft es 2 Personen:", "Amina Öztürk", "und eine weitere Person");

        click("Jetzt freigeben");
        verify(assignments).release(WERFT, ASKED);
        assertThat(words()).contains("Freigegeben.");
        click("Jetzt beenden");
        verify(assignments).end(WERFT, ASKED);
    }

    @Test
    void asksAllSortsOfPeople() {
        prepares(new Audience(null, null, true, false), Map.of("audience", "LEADS"));
        prepares(new Audience(null, DOCK.id(), false, true),
                Map.of("audience", "NEWCOMERS", "unit", DOCK.id().value().toString()));
        prepares(Audience.everyone(), Map.of("audience", "EVERYONE"));
    }

    @Test
    void tellsThoseInChargeOnlyWhereTheRuleSaysSo() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        assertThat(words()).contains("Sollen Personalabteilung und Bereichsleitungen davon hören",
                "Namen stehen nie in der E-Mail");
        send(0, Map.of("audience", "EVERYONE", "deadline", "WITHIN", "days", "30", "tell", "OVERDUE", "overdue", "21"));
        verify(assignments).prepare(WERFT, ID,
                new AssignmentDetails(Audience.everyone(), new Deadline.Within(30), 21));

        var refused = mock(ProgrammeRefused.class);
        when(refused.problems()).thenReturn(Set.of(ProgrammeProblem.TELL_LEAD));
        doThrow(refused).when(assignments).prepare(any(), any(), any());
        send(0, Map.of("audience", "EVERYONE", "deadline", "WITHIN", "days", "30", "tell", "OVERDUE", "overdue", "0"));
        assertThat(words()).contains("Geben Sie eine Zahl von 1 bis 365 Tagen an.");
    }

    @Test
    void looksForAPersonByName() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        found("mina", member(LEARNER, "Amina", "Öztürk"), member(COLLEAGUE, "Jasmina", "Berg"));
        send(0, Map.of("audience", "PERSON", "words", "mina", "due", "2026-04-01"));
        assertThat(words()).contains("Wen meinen Sie?", "Jasmina Berg");
        prepares(Audience.of(COLLEAGUE),
                Map.of("audience", "PERSON", "words", "mina", "person", COLLEAGUE.value().toString()));

        UI.getCurrent().navigate("team/programmes/" + ID.value());
        found("nobody");
        send(0, Map.of("audience", "PERSON", "words", "nobody"));
        assertThat(words()).contains("niemand, auf den das passt");
    }

    @Test
    void saysAtTheFieldWhyNobodyCanBeAsked() {
        UI.getCurrent().navigate("team/programmes/" + ID.value());
        send(0, Map.of("audience", "UNIT", "unit", ""));
        assertThat(words()).contains("Wählen Sie einen Bereich");
        var refused = mock(ProgrammeRefused.class);
        when(refused.problems()).thenReturn(Set.of(ProgrammeProblem.DUE));
        doThrow(refused).when(assignments).prepare(any(), any(), any());
        send(0, Map.of("audience", "EVERYONE", "deadline", "BY", "due", ""));
        assertThat(field("due").input().getAttribute("aria-invalid")).isEqualTo("true");
    }

    private void prepares(Audience audience, Map<String, String> typed) {
        UI.getCurrent().navigate("team/programmes/" + ID.value(), QueryParameters.empty());
        var all = new HashMap<>(typed);
        all.putAll(Map.of("deadline", "BY", "due", "2026-04-01"));
        send(0, all);
        verify(assignments).prepare(WERFT, ID,
                new AssignmentDetails(audience, new Deadline.By(LocalDate.of(2026, 4, 1))));
    }

    private void found(String words, Member... people) {
        when(members.members(WERFT, words, null, 0)).thenReturn(new PageImpl<>(List.of(people)));
    }

    private static Member member(AccountId account, String givenName, String familyName) {
        return new Member(new MembershipId(account.value()), account, givenName, familyName, "x@werft.example", null,
                DAY, null);
    }

    private void click(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    private void send(int form, Map<String, String> typed) {
        Typing.send(find(NativeForm.class).all().get(form), typed);
    }

    private Field field(String name) {
        return find(Field.class).all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private String words() {

        return getCurrentView().getElement().getTextRecursively();
    }
}
