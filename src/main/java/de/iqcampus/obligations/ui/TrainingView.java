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
import de.iqcampus.obligations.TeamExport;
import de.iqcampus.obligations.TeamFigures;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.organisation.ui.OrganisationChoice;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.shared.GermanTime;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** How an organisation stands with its training: groups, and single people where that was agreed. */
@Route("team/training") @PageTitle("obligations.training") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 31, title = "obligations.training") @RolesAllowed("HR") @StyleSheet("styles/team.css")
class TrainingView extends Div implements AfterNavigationObserver {

    private final TeamService team;
    private final PersonLevel personLevel;
    private final TeamFigures figures;
    private final TeamObligations obligations;
    private final TeamExport export;
    private final ProgrammeService programmes;
    private final UnitService units;
    private final Clock clock;
    private String words = "";

    TrainingView(TeamService team, PersonLevel personLevel, TeamFigures figures, TeamObligations obligations,
            TeamExport export, ProgrammeService programmes, UnitService units, Clock clock) {
        this.team = team;
        this.personLevel = personLevel;
        this.figures = figures;
        this.obligations = obligations;
        this.export = export;
        this.programmes = programmes;
        this.units = units;
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

    private void show(OrganisationId organisation, List<OrganisationEntry> own, TrainingAddress address) {
        add(new OrganisationChoice(TrainingAddress.TRAINING, organisation, own));
        own.stream().filter(it -> it.id().equals(organisation)).forEach(it -> add(new Paragraph(it.details().name())));
        add(new TeamNav(organisation.value(), TrainingAddress.TRAINING));
        if (personLevel.isShown(organisation)) {
            add(new StatusTiles(organisation, obligations.counts(organisation), address), asOf(),
                    people(organisation, address));
        } else {
            add(new GroupsPart(organisation, figures.figures(organisation)), asOf()); // refuses those of others
        }
    }

    private TrainingPart people(OrganisationId organisation, TrainingAddress asked) {
        var tree = units.units(organisation);
        var known = programmes.programmes(organisation);
        var address = new TrainingAddress( // units and programmes of a bookmark may be gone
                tree.stream().anyMatch(it -> it.id().equals(asked.unit())) ? asked.unit() : null,
                known.stream().anyMatch(it -> it.id().equals(asked.programme())) ? asked.programme() : null,
                asked.status());
        return new TrainingPart(organisation, address, words, tree, known,
                (filter, page) -> obligations.rows(organisation, filter, page),
                it -> export.lines(organisation, it), (wanted, typed) -> {
                    words = typed;
                    UI.getCurrent().navigate(TrainingAddress.TRAINING, wanted.parameters(organisation));
                });
    }

    private Paragraph asOf() {
        var now = new Paragraph(getTranslation("obligations.training.as-of", DateTimeFormatter
                .ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(getLocale())
                .format(GermanTime.at(clock.instant()))));
        now.addClassNames("small", "muted");
        return now;
    }
}
