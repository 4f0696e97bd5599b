package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import de.iqcampus.design.Result;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.organisation.ImportId;
import de.iqcampus.organisation.ImportOutcome;
import de.iqcampus.organisation.ImportProgress;
import de.iqcampus.organisation.ImportResults;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationNotFound;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.retention.RetentionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a file of people has been worked off, and then what became of each row; it may be closed meanwhile. */
@Route("team/import/:import") @PageTitle("organisation.import") @DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("HR") @StyleSheet("styles/organisation.css")
class ImportedView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    // Asked by the page itself, so that it ends with the page; what is shown in between stays as it is.
    private static final String LATER = "return new Promise(then => setTimeout(then, 1500))";

    private final TeamService team;
    private final ImportResults results;
    private final RetentionService retention;
    private final Section card = new Section();
    private ImportId file = new ImportId(new UUID(0, 0));
    private OrganisationId organisation = new OrganisationId(new UUID(0, 0));

    ImportedView(TeamService team, ImportResults results, RetentionService retention) {
        this.team = team;
        this.results = results;
        this.retention = retention;
        card.addClassNames("card", "side", "organisation-part", "import");
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        try {
            file = new ImportId(Typed.id(event.getRouteParameters().get("import").orElse("")).orElseThrow(
                    NotFoundException::new));
            organisation = TeamAddress.chosen(event.getLocation().getQueryParameters(), team.managed())
                    .orElseThrow(NotFoundException::new);
            results.progress(organisation, file); // refuses an organisation of others
        } catch (OrganisationNotFound e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new Paragraph(new Anchor(TeamAddress.of("team/import", organisation),
                getTranslation("organisation.import.another"))), new H1(getTranslation("organisation.import")), card);
        show();
    }

    private void show() {
        var progress = results.progress(organisation, file);
        card.removeAll();
        if (progress.isOver()) {
            finish(progress);
        } else {
            card.add(new H2(getTranslation("organisation.import.under-way")),
                    new Progress(getTranslation("organisation.import.running", progress.done(), progress.all()),
                            (int) progress.done(), (int) progress.all()),
                    new Paragraph(getTranslation("organisation.import.leave")));
            getElement().executeJs(LATER).then(it -> show());
        }
    }

    private void finish(ImportProgress progress) {
        var title = new H2(getTranslation("organisation.import.result"));
        var result = new Result();
        card.add(title, result, kept(),
                new ImportRows(progress.counts(), (only, page) -> results.rows(organisation, file, only, page),
                        "organisation.import.done."));
        tell(progress, result);
    }

    private Paragraph kept() {
        var term = Objects.requireNonNull(retention.terms().get("imports"));
        return new Paragraph(getTranslation("organisation.import.kept",
                getTranslation("retention." + term.unit(), term.number())));
    }

    private void tell(ImportProgress progress, Result result) {
        var failed = progress.count(ImportOutcome.WRONG);
        var words = Stream.of(ImportOutcome.CREATED, ImportOutcome.UPDATED, ImportOutcome.SKIPPED)
                .filter(it -> progress.count(it) > 0)
                .map(it -> getTranslation("organisation.import.done.count." + it, progress.count(it)))
                .collect(Collectors.joining(" "));
        if (failed == 0) {
            result.good(words);
        } else {
            result.bad((words + " " + getTranslation("organisation.import.done.failed", failed)).strip());
        }
    }
}
