package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.obligations.SavedViews;
import de.iqcampus.obligations.TeamExport;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.print.TablePrinter;
import de.iqcampus.programmes.ProgrammeService;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Puts together what a lead sees of single people. */
@org.springframework.stereotype.Component
class PeopleOfTeam {

    private final TeamObligations obligations;
    private final TeamExport export;
    private final ProgrammeService programmes;
    private final UnitService units;
    private final TablePrinter printer;
    private final SavedViews views;
    private final OrganisationAccess access;

    PeopleOfTeam(TeamObligations obligations, TeamExport export, ProgrammeService programmes, UnitService units,
            TablePrinter printer, SavedViews views, OrganisationAccess access) {
        this.obligations = obligations;
        this.export = export;
        this.programmes = programmes;
        this.units = units;
        this.printer = printer;
        this.views = views;
        this.access = access;
    }

    /**
     * @param words looked for, which stay out of the address
     * @param asOf of when all of it is
     * @param moves gets the address that is asked for next, and the words
     */
    List<Component> parts(OrganisationEntry organisation, TrainingAddress asked, String words, Paragraph asOf,
            BiConsumer<TrainingAddress, String> moves) {
        var id = organisation.id();
        var tree = units.units(id);
        var known = programmes.programmes(id);
        var address = asked.within(tree, known);
        var rows = new TrainingRows(asOf::getTranslation, UI.getCurrent().getLocale());
        var people = new TrainingPart(id, address, words, tree, known,
                (filter, page) -> obligations.rows(id, filter, page), moves);
        people.add(new TableLinks(asOf.getTranslation("obligations.file"),
                organisation.details().name() + ". " + asOf.getText(), asOf.getTranslation("obligations.file.why"),
                printer, () -> rows.of(export.lines(id, address.filter(words)))));
        var saved = new SavedViewsPart(id, address, () -> views.views(id),
                name -> views.save(id, name, address.filter("")), view -> views.forget(id, view));
        var parts = new ArrayList<Component>(List.of(new StatusTiles(id, obligations.counts(id), asked), asOf, saved,
                people));
        if (access.leads(id)) {
            parts.add(new Paragraph(new Anchor(TeamAddress.of(FormerView.HERE, id),
                    asOf.getTranslation("obligations.training.former"))));
        }
        return List.copyOf(parts);
    }
}
