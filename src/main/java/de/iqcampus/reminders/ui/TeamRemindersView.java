package de.iqcampus.reminders.ui;

import com.vaadin.flow.component.UI;
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
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.obligations.TeamRow;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.organisation.ui.OrganisationChoice;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.reminders.ForeseenReminder;
import de.iqcampus.reminders.Foresight;
import de.iqcampus.shared.AccountId;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * Who of an organisation will hear what in the next thirty days, and what waits; for those in charge, where that was
 * agreed.
 */
@Route("team/reminders") @PageTitle("reminders.team-ahead") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 34, title = "reminders.team-ahead") @RolesAllowed({"HR", "TEAM_LEAD"})
class TeamRemindersView extends Div implements AfterNavigationObserver {

    private static final String HERE = "team/reminders";

    private final TeamService team;
    private final PersonLevel personLevel;
    private final TeamObligations obligations;
    private final Foresight foresight;
    private final UnitService units;
    private final ProgrammeService programmes;
    private final OrganisationAccess access;
    private String words = "";

    TeamRemindersView(TeamService team, PersonLevel personLevel, TeamObligations obligations, Foresight foresight,
            UnitService units, ProgrammeService programmes, OrganisationAccess access) {
        this.team = team;
        this.personLevel = personLevel;
        this.obligations = obligations;
        this.foresight = foresight;
        this.units = units;
        this.programmes = programmes;
        this.access = access;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var own = team.organisations();
        var asked = event.getLocation().getQueryParameters();
        removeAll();
        add(new H1(getTranslation("reminders.team-ahead")));
        var chosen = TeamAddress.chosen(asked, own);
        own.stream().filter(it -> chosen.filter(it.id()::equals).isPresent()).findFirst().ifPresentOrElse(
                it -> show(it, own, asked), () -> add(new Paragraph(getTranslation("organisation.team.none"))));
    }

    private void show(OrganisationEntry organisation, List<OrganisationEntry> own, QueryParameters asked) {
        add(new OrganisationChoice(HERE, organisation.id(), own),
                new Paragraph(organisation.details().name()), new TeamNav(organisation.id().value(), HERE));
        if (!personLevel.isShown(organisation.id())) {
            add(new Paragraph(getTranslation("reminders.team-ahead.off")), access.leads(organisation.id())
                    ? new Paragraph(new Anchor(TeamAddress.of("team/agreement", organisation.id()),
                            getTranslation("reminders.team-ahead.on")))
                    : new Paragraph(getTranslation("obligations.groups.agreement.hr")));
            return;
        }
        var tree = units.units(organisation.id());
        var known = programmes.programmes(organisation.id());
        var filter = known(AheadSearch.read(asked, words), tree, known);
        var people = obligations.rows(organisation.id(), filter, Pages.number(asked));
        add(new Paragraph(getTranslation("reminders.team-ahead.why")),
                new AheadSearch(filter, organisation.id(), tree, known, (address, typed) -> {
                    words = typed;
                    UI.getCurrent().navigate(HERE, address);
                }), listing(organisation, filter.programme(), people), Pages.linked(people, it -> HERE + "?"
                        + AheadSearch.address(filter, organisation.id(), it).getQueryString()));
    }

    /** Units and programmes of a bookmark may be gone. */
    private static TeamFilter known(TeamFilter asked, List<UnitEntry> units, List<ProgrammeEntry> programmes) {
        return new TeamFilter(asked.words(),
                units.stream().anyMatch(it -> it.id().equals(asked.unit())) ? asked.unit() : null,
                programmes.stream().anyMatch(it -> it.id().equals(asked.programme())) ? asked.programme() : null, null);
    }

    private Listing listing(OrganisationEntry organisation, @Nullable ProgrammeId programme, Page<TeamRow> people) {
        var names = new LinkedHashMap<AccountId, String>();
        people.forEach(it -> names.put(it.member().account(), it.member().fullName()));
        var foreseen = foresight.team(organisation.id(), programme, List.copyOf(names.keySet()));
        var listing = new Listing(getTranslation("reminders.team-ahead.what", foreseen.size(), names.size()),
                "reminders.team-ahead.", "person", "day", "words", "verdict");
        names.forEach((person, name) -> foreseen.stream().filter(it -> it.person().equals(person))
                .forEach(it -> row(listing, organisation, person, name, it)));
        return listing;
    }

    private void row(Listing listing, OrganisationEntry organisation, AccountId person, String name,
            ForeseenReminder it) {
        listing.row(new Anchor(TeamAddress.of("team/people/" + person.value(), organisation.id()), name),
                new Span(ReminderWords.day(it.day(), getLocale())), new Span(it.title().in(getLocale()) + ": "
                        + getTranslation("reminders.occasion." + it.occasion(),
                        ReminderWords.day(it.about(), getLocale()))),
                new Span(getTranslation("reminders.verdict." + it.verdict())));
    }
}
