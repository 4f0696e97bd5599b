package de.iqcampus.programmes.ui;

import static de.iqcampus.Fixtures.COLLEAGUE;
import static de.iqcampus.Fixtures.LEARNER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.CourseSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Typing;
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
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.AssignmentService;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A shipyard with a dock, a course, a programme and an assignment that is prepared. */
class ProgrammeStand extends SpringBrowserlessTest {

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

    static Member member(AccountId account, String givenName, String familyName) {
        return new Member(new MembershipId(account.value()), account, givenName, familyName, "x@werft.example", null,
                DAY, null);
    }

    void click(String words) {
        test(find(NativeButton.class).withText(words).single()).click();
    }

    void send(int form, Map<String, String> typed) {
        Typing.send(find(NativeForm.class).all().get(form), typed);
    }

    Field field(String name) {
        return find(Field.class).all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
