package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.design.Listing;
import de.iqcampus.design.Pages;
import de.iqcampus.design.TeamNav;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.obligations.FormerLine;
import de.iqcampus.obligations.FormerTraining;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.ui.OrganisationChoice;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.print.TablePrinter;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;

/** The proof of training of people who have left, for HR, where it was agreed that single people are shown. */
@Route("team/training/former") @PageTitle("obligations.former") @DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("HR") @StyleSheet("styles/team.css")
class FormerView extends Div implements AfterNavigationObserver {

    static final String HERE = "team/training/former";

    private final TeamService team;
    private final PersonLevel personLevel;
    private final FormerTraining training;
    private final TablePrinter printer;

    FormerView(TeamService team, PersonLevel personLevel, FormerTraining training, TablePrinter printer) {
        this.team = team;
        this.personLevel = personLevel;
        this.training = training;
        this.printer = printer;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var own = team.managed();
        var asked = event.getLocation().getQueryParameters();
        removeAll();
        add(new H1(getTranslation("obligations.former")));
        TeamAddress.chosen(asked, own).ifPresentOrElse(it -> show(it, own, Pages.number(asked)),
                () -> add(new Paragraph(getTranslation("organisation.team.none"))));
    }

    private void show(OrganisationId organisation, List<OrganisationEntry> own, int page) {
        add(new OrganisationChoice(HERE, organisation, own));
        var name = own.stream().filter(it -> it.id().equals(organisation)).map(it -> it.details().name()).findFirst()
                .orElse("");
        add(new Paragraph(name));
        add(new TeamNav(organisation.value(), HERE), new Paragraph(new Anchor(
                TeamAddress.of(TrainingAddress.TRAINING, organisation), getTranslation("obligations.former.back"))));
        if (personLevel.isShown(organisation)) {
            show(organisation, name, training.lines(organisation, page));
        } else {
            add(new Paragraph(getTranslation("obligations.former.hidden")), new Paragraph(new Anchor(
                    TeamAddress.of("team/agreement", organisation), getTranslation("obligations.groups.agreement"))));
        }
    }

    private void show(OrganisationId organisation, String name, Page<FormerLine> lines) {
        add(new Paragraph(getTranslation("obligations.former.what")));
        if (lines.isEmpty()) {
            add(new Paragraph(getTranslation("obligations.former.none")));
            return;
        }
        var rows = new FormerRows(this::getTranslation, getLocale());
        var listing = new Listing(getTranslation("obligations.former"), "obligations.former.", "person", "programme",
                "course", "awarded", "deleted");
        lines.forEach(it -> listing.row(new Span(rows.name(it)), new Span(it.programme()),
                new Span(course(it, rows.course(it))), day(it.evidence().awardedOn()), day(it.deletedOn())));
        add(listing, Pages.linked(lines, it -> TeamAddress.of(HERE, organisation) + "&page=" + (it + 1)),
                new TableLinks(getTranslation("obligations.former"), name,
                        getTranslation("obligations.former.file.why"), printer,
                        () -> rows.of(training.export(organisation))));
    }

    private String course(FormerLine line, String title) {
        var evidence = line.evidence();
        return evidence.revision() == 0 ? getTranslation("obligations.former.elsewhere", title, evidence.source())
                : getTranslation("obligations.former.certified", title, evidence.revision(), evidence.minutes());
    }

    private Span day(LocalDate day) {
        return new Span(Days.of(day, getLocale()));
    }
}
