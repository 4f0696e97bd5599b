package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.design.Listing;
import de.iqcampus.design.TeamNav;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.ui.OrganisationChoice;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.programmes.ProgrammeEntry;
import de.iqcampus.programmes.ProgrammeService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What an organisation asks its people to learn, for its HR; leads of units choose from it. */
@Route("team/programmes") @PageTitle("programmes.programmes") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 36, title = "programmes.programmes") @RolesAllowed({"HR", "TEAM_LEAD"})
@StyleSheet("styles/organisation.css") @StyleSheet("styles/team.css")
class ProgrammesView extends Div implements AfterNavigationObserver {

    private final ProgrammeService programmes;
    private final TeamService team;
    private final CourseCatalogue catalogue;
    private final OrganisationAccess access;

    ProgrammesView(ProgrammeService programmes, TeamService team, CourseCatalogue catalogue,
            OrganisationAccess access) {
        this.programmes = programmes;
        this.team = team;
        this.catalogue = catalogue;
        this.access = access;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var own = team.organisations();
        var chosen = TeamAddress.chosen(event.getLocation().getQueryParameters(), own);
        removeAll();
        add(new H1(getTranslation("programmes.programmes")));
        chosen.ifPresentOrElse(it -> show(it, own), () -> add(new Paragraph(getTranslation("organisation.team.none"))));
    }

    private void show(OrganisationId organisation, List<OrganisationEntry> own) {
        var found = programmes.programmes(organisation); // refuses an organisation of others
        var name = own.stream().filter(it -> it.id().equals(organisation)).map(it -> it.details().name()).findFirst();
        add(new OrganisationChoice(ProgrammeAddress.LIST, organisation, own),
                new TeamNav(organisation.value(), ProgrammeAddress.LIST), new H2(name.orElse("")),
                new Paragraph(getTranslation(access.leads(organisation) ? "programmes.why" : "programmes.why.lead")),
                found.isEmpty() ? new Paragraph(getTranslation("programmes.none")) : listing(organisation, found));
        if (access.leads(organisation)) {
            add(form(organisation));
        }
    }

    private Section form(OrganisationId organisation) {
        var form = new Section(new H2(getTranslation("programmes.new")),
                new ProgrammeForm(null, catalogue.published(), it -> ProgrammeAddress.open(organisation,
                        programmes.create(organisation, it), null)));
        form.addClassNames("card", "side", "organisation-part");
        return form;
    }

    private Listing listing(OrganisationId organisation, List<ProgrammeEntry> found) {
        var words = new RuleWords(this);
        var listing = new Listing(getTranslation("programmes.programmes"), "programmes.column.",
                "name", "courses", "validity", "state");
        found.forEach(it -> {
            var state = new Span(it.isOpen() ? getTranslation("programmes.open")
                    : getTranslation("programmes.closed", words.day(it.closedOn())));
            state.addClassNames("tag", "neutral");
            listing.row(new Anchor(ProgrammeAddress.of(organisation, it.id()), it.details().name()),
                    new Span(words.courses(it.details())), new Span(words.validity(it.validity())), state);
        });
        return listing;
    }
}
