package de.iqcampus.obligations.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.design.Listing;
import de.iqcampus.design.Pages;
import de.iqcampus.design.TeamNav;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.obligations.ObligationEntry;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.ui.OrganisationChoice;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.shared.AccountId;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is due when, month by month; for those in charge, where it was agreed that single people are shown. */
@Route("team/calendar") @PageTitle("obligations.calendar") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 33, title = "obligations.calendar") @RolesAllowed({"HR", "TEAM_LEAD"}) @StyleSheet("styles/team.css")
class CalendarView extends Div implements AfterNavigationObserver {

    private static final String HERE = "team/calendar";

    private final TeamService team;
    private final PersonLevel personLevel;
    private final TeamObligations obligations;
    private final MembershipService members;
    private final ProgrammeService programmes;
    private final OrganisationAccess access;

    CalendarView(TeamService team, PersonLevel personLevel, TeamObligations obligations, MembershipService members,
            ProgrammeService programmes, OrganisationAccess access) {
        this.team = team;
        this.personLevel = personLevel;
        this.obligations = obligations;
        this.members = members;
        this.programmes = programmes;
        this.access = access;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var own = team.organisations();
        var asked = event.getLocation().getQueryParameters();
        removeAll();
        add(new H1(getTranslation("obligations.calendar")));
        var chosen = TeamAddress.chosen(asked, own);
        own.stream().filter(it -> chosen.filter(it.id()::equals).isPresent()).findFirst().ifPresentOrElse(
                it -> show(it, own, asked), () -> add(new Paragraph(getTranslation("organisation.team.none"))));
    }

    private void show(OrganisationEntry organisation, List<OrganisationEntry> own, QueryParameters asked) {
        var id = organisation.id();
        add(new OrganisationChoice(HERE, id, own), new Paragraph(organisation.details().name()),
                new TeamNav(id.value(), HERE));
        if (!personLevel.isShown(id)) {
            add(new Paragraph(getTranslation("obligations.calendar.hidden")),
                    new AgreementHint(id, access.leads(id)));
            return;
        }
        var due = obligations.due(id, Pages.number(asked));
        if (due.isEmpty()) {
            add(new Paragraph(getTranslation("obligations.calendar.none")));
        }
        var people = members.members(id, due.map(ObligationEntry::account).toList()).stream()
                .collect(toMap(Member::account, it -> it));
        var names = programmes.programmes(id).stream()
                .collect(toMap(ProgrammeEntry::id, it -> it.details().name()));
        due.stream().collect(groupingBy(it -> YearMonth.from(it.postponedTo()), TreeMap::new,
                toList())).forEach((month, entries) -> add(month(id, month, entries, people, names)));
        add(Pages.linked(due, it -> TeamAddress.of(HERE, id) + "&page=" + (it + 1)));
    }

    private Listing month(OrganisationId organisation, YearMonth month, List<ObligationEntry> entries,
            Map<AccountId, Member> people, Map<ProgrammeId, String> names) {
        var title = DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()).format(month);
        var listing = new Listing(title, "obligations.calendar.", "person", "day", "programme", "status");
        entries.forEach(it -> {
            var member = people.get(it.account());
            var name = new Anchor(TrainingAddress.person(organisation, it.account()),
                    member == null ? "–" : member.fullName());
            listing.row(name, new Span(Days.of(it.postponedTo(), getLocale())),
                    new Span(names.getOrDefault(it.programme(), "–")), new StatusTag(it));
        });
        return listing;
    }
}
