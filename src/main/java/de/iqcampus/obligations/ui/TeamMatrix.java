package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.Listing;
import de.iqcampus.obligations.ObligationEntry;
import de.iqcampus.obligations.TeamRow;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.ProgrammeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People and how each stands for each programme; on a phone a block for each person. */
class TeamMatrix extends Listing {

    TeamMatrix(String caption, String person, List<ProgrammeEntry> programmes, OrganisationId organisation,
            Iterable<TeamRow> rows) {
        super(caption, Stream.concat(Stream.of(person), programmes.stream().map(it -> it.details().name())).toList());
        addClassNames("team-matrix", "table");
        rows.forEach(row -> {
            var cells = new ArrayList<Component>();
            cells.add(person(organisation, row));
            programmes.forEach(it -> cells.add(cell(row.obligations().get(it.id()))));
            row(cells.toArray(Component[]::new));
        });
    }

    private Component cell(@Nullable ObligationEntry entry) {
        return entry == null ? new Span(getTranslation("obligations.team.not-asked")) : new StatusTag(entry);
    }

    private static Div person(OrganisationId organisation, TeamRow row) {
        var link = new Anchor(TrainingAddress.person(organisation, row.member().account()), row.member().fullName());
        var unit = row.member().unit();
        if (unit == null) {
            return new Div(link);
        }
        var where = new Span(unit);
        where.addClassNames("small", "muted");
        return new Div(new Div(link), where);
    }
}
