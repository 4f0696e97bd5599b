package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.design.TeamNav;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.obligations.TeamFigures;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.ui.OrganisationChoice;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.shared.GermanTime;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** How an organisation stands with its training: groups, and single people where that was agreed. */
@Route("team/training") @PageTitle("obligations.training") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 31, title = "obligations.training") @RolesAllowed({"HR", "TEAM_LEAD"}) @StyleSheet("styles/team.css")
class TrainingView extends Div implements AfterNavigationObserver {

    private final TeamService team;
    private final PersonLevel personLevel;
    private final TeamFigures figures;
    private final PeopleOfTeam people;
    private final OrganisationAccess access;
    private final Clock clock;
    private String words = "";

    TrainingView(TeamService team, PersonLevel personLevel, TeamFigures figures, PeopleOfTeam people,
            OrganisationAccess access, Clock clock) {
        this.team = team;
        this.personLevel = personLevel;
        this.figures = figures;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var own = team.organisations();
        var asked = event.getLocation().getQueryParameters();
        removeAll();
        add(new H1(getTranslation("obligations.training")));
        TeamAddress.chosen(asked, own).ifPresentOrElse(it -> show(it, own, TrainingAddress.of(asked)),
                () -> add(new Paragraph(getTranslation("organisation.team.none"))));
    }

    private void show(OrganisationId id, List<OrganisationEntry> own, TrainingAddress address) {
        var organisation = own.stream().filter(it -> it.id().equals(id)).findFirst();
        add(new OrganisationChoice(TrainingAddress.TRAINING, id, own));
        organisation.ifPresent(it -> add(new Paragraph(it.details().name())));
        add(new TeamNav(id.value(), TrainingAddress.TRAINING));
        if (organisation.isPresent() && personLevel.isShown(id)) {
            add(people.parts(organisation.get(), address, words, asOf(), (wanted, typed) -> {
                words = typed;
                UI.getCurrent().navigate(TrainingAddress.TRAINING, wanted.parameters(id));
            }));
        } else {
            add(new GroupsPart(id, access.leads(id), figures.figures(id)), asOf()); // refuses those of others
        }
    }

    private Paragraph asOf() {
        var now = new Paragraph(getTranslation("obligations.training.as-of", DateTimeFormatter
                .ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(getLocale())
                .format(GermanTime.at(clock.instant()))));
        now.addClassNames("small", "muted");
        return now;
    }
}
