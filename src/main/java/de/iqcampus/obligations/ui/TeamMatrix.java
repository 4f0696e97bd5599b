package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.Listing;
import de.iqcampus.obligations.TeamRow;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.ProgrammeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** People and how each stands for each programme; on a phone a block for each person. */
class TeamMatrix extends Listing {

    TeamMatrix(String caption, String person, List<ProgrammeEntry> programmes, OrganisationId organisation,
            Iterable<TeamRow> rows) {
        super(caption, Stream.concat(Stream.of(person), programmes.stream().map(it -> it.details().name())).toList());
        addClassNames("team-matrix", "table");
        rows.forEach(row -> {
            var cells = new ArrayList<Component>();
            cells.add(person(organisation, row));
            programmes.forEach(it -> cells.add(cell(organisation, row, it)));
            row(cells.toArray(Component[]::new));
        });
    }

    private Component cell(OrganisationId organisation, TeamRow row, ProgrammeEntry programme) {
        var entry = row.obligations().get(programme.id());
        if (entry != null) {
            return new StatusTag(entry);
        }
        var notAsked = new Span(getTranslation("obligations.team.not-asked"));
        return programme.isOpen() ? new Div(new Div(notAsked), assign(organisation, row, programme)) : notAsked;
    }

    private Anchor assign(OrganisationId organisation, TeamRow row, ProgrammeEntry programme) {
        var assign = new Anchor(TrainingAddress.assign(organisation, programme.id(), row.member().account()),
                getTranslation("obligations.team.assign"));
        assign.setAriaLabel(getTranslation("obligations.team.assign.whom", programme.details().name(),
                row.member().fullName()));
        assign.addClassName("small");
        return assign;
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
