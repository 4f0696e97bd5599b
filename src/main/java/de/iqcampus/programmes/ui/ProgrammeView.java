package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.design.Result;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.organisation.Belonging;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.organisation.ui.OrganisationChoice;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.organisation.ui.Typed;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.AssignmentService;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.ProgrammeNotFound;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.shared.AccountId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One programme: what it is made of, whom it asks, and its end. */
@Route("team/programmes/:programme") @PageTitle("programmes.programme")
@DynamicPageTitle(TranslatedTitle.class) @RolesAllowed({"HR", "TEAM_LEAD"}) @StyleSheet("styles/organisation.css")
class ProgrammeView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final ProgrammeService programmes;
    private final AssignmentService assignments;
    private final MembershipService members;
    private final UnitService units;
    private final TeamService team;
    private final CourseCatalogue catalogue;
    private final OrganisationAccess access;
    private final Result result = new Result();
    private OrganisationId organisation = new OrganisationId(new UUID(0, 0));
    private ProgrammeId id = new ProgrammeId(new UUID(0, 0));

    ProgrammeView(ProgrammeService programmes, AssignmentService assignments, MembershipService members,
            UnitService units, TeamService team, CourseCatalogue catalogue, OrganisationAccess access) {
        this.programmes = programmes;
        this.assignments = assignments;
        this.members = members;
        this.units = units;
        this.team = team;
        this.catalogue = catalogue;
        this.access = access;
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        try {
            organisation = TeamAddress.chosen(event.getLocation().getQueryParameters(), team.organisations())
                    .orElse(organisation);
            id = new ProgrammeId(Typed.id(event.getRouteParameters().get("programme").orElse(""))
                    .orElse(new UUID(0, 0)));
            programmes.programme(organisation, id);
        } catch (ProgrammeNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        var person = asked.getSingleParameter(ProgrammeAddress.PERSON).flatMap(Typed::id).map(AccountId::new);
        show(asked.getSingleParameter(ProgrammeAddress.ASSIGNMENT).flatMap(Typed::id).map(AssignmentId::new)
                .orElse(null), person.flatMap(it -> members.members(organisation, List.of(it)).stream().findFirst())
                .orElse(null));
    }

    /**
     * @param shown the assignment whose recipients are looked at, if any
     * @param person who is to be asked, where somebody was chosen elsewhere
     */
    private void show(@Nullable AssignmentId shown, @Nullable Member person) {
        var programme = programmes.programme(organisation, id);
        var words = new RuleWords(this);
        removeAll();
        add(new Paragraph(new Anchor(ProgrammeAddress.list(organisation), getTranslation("programmes.back"))),
                new OrganisationChoice(ProgrammeAddress.LIST, organisation, team.organisations()),
                new H1(programme.details().name()), new Paragraph(getTranslation("programmes.summary",
                        words.courses(programme.details()), words.validity(programme.validity()))), result);
        var tree = units.units(organisation);
        var asked = assignments.assignments(organisation, id);
        var audiences = audiences(asked, tree);
        var own = assignments.own(organisation, id);
        asked.stream().filter(it -> it.id().equals(shown) && own.contains(shown))
                .filter(it -> it.releasedOn() == null && it.endedOn() == null).findFirst()
                .ifPresent(it -> add(recipients(it, audiences.of(it))));
        if (programme.isOpen() && person != null) {
            add(prepare(form(tree).askOne(person)));
        }
        add(new AssignmentsCard(asked, it -> own.contains(it.id()), audiences::of,
                it -> ProgrammeAddress.of(organisation, id, it.id()),
                it -> act("programmes.ended", () -> assignments.end(organisation, it))));
        if (asked.stream().anyMatch(AssignmentEntry::isReleased)) {
            add(new Paragraph(new Anchor(ProgrammeAddress.reminders(organisation, id),
                    getTranslation("programmes.reminders"))));
        }
        if (programme.isOpen()) {
            if (person == null) {
                add(prepare(form(tree)));
            }
            if (access.leads(organisation)) {
                add(change(programme), close());
            }
        } else {
            add(new Paragraph(getTranslation("programmes.closed", words.day(programme.closedOn()))));
        }
    }

    private AudienceWords audiences(List<AssignmentEntry> asked, List<UnitEntry> tree) {
        var people = asked.stream().map(it -> it.audience().person()).filter(Objects::nonNull).distinct().toList();
        return new AudienceWords(this, tree, members.members(organisation, people),
                access.leads(organisation) ? "programmes.who.gone" : "programmes.who.above");
    }

    private RecipientsCard recipients(AssignmentEntry assignment, String audience) {
        var people = assignments.recipients(organisation, assignment.id()).stream().map(Belonging::account).toList();
        return new RecipientsCard(assignment, audience, people.size(), members.members(organisation, people),
                ProgrammeAddress.of(organisation, id), () -> act("programmes.released",
                        () -> assignments.release(organisation, assignment.id())));
    }

    private AssignmentForm form(List<UnitEntry> tree) {
        return new AssignmentForm(tree, access.leads(organisation),
                it -> members.members(organisation, it, null, 0).getContent(),
                it -> ProgrammeAddress.open(organisation, id, assignments.prepare(organisation, id, it)));
    }

    private Section prepare(AssignmentForm form) {
        return part(new H2(getTranslation("programmes.prepare")),
                new Paragraph(getTranslation("programmes.prepare.means")), form);
    }

    private Section change(ProgrammeEntry programme) {
        var form = new ProgrammeForm(programme.details(), catalogue.published(), it -> {
            programmes.change(organisation, id, it);
            show(null, null);
            result.good(getTranslation("programmes.saved"));
        });
        return part(new NativeDetails(getTranslation("programmes.change"),
                new Div(new Paragraph(getTranslation("programmes.change.means")), form)));
    }

    private Section close() {
        var button = new NativeButton(getTranslation("programmes.close.act"),
                it -> act("programmes.now-closed", () -> programmes.close(organisation, id)));
        button.addClassNames("btn", "quiet");
        return part(new NativeDetails(getTranslation("programmes.close"),
                new Div(new Paragraph(getTranslation("programmes.close.means")), button)));
    }

    private static Section part(Component... content) {
        var part = new Section(content);
        part.addClassNames("card", "side", "organisation-part");
        return part;
    }

    private void act(String done, Runnable deed) {
        deed.run();
        show(null, null);
        result.good(getTranslation(done));
    }
}
