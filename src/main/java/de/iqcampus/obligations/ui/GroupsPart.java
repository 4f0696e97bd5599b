package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.Listing;
import de.iqcampus.obligations.GroupFigure;
import de.iqcampus.obligations.ProgrammeFigures;
import de.iqcampus.obligations.UnitFigure;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.ui.TeamAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How groups stand, and why nobody sees more. */
class GroupsPart extends Div {

    GroupsPart(OrganisationId organisation, boolean isHr, List<ProgrammeFigures> figures) {
        var why = new Div(new Paragraph(getTranslation("obligations.groups.why")),
                new AgreementHint(organisation, isHr));
        why.addClassName("note");
        add(why);
        if (figures.isEmpty()) {
            add(new Paragraph(getTranslation("obligations.team.nobody-asked")), new Paragraph(new Anchor(
                    TeamAddress.of("team/programmes", organisation),
                    getTranslation("obligations.team.programmes"))));
            return;
        }
        add(new Paragraph(getTranslation("obligations.groups.rule", GroupFigure.LEAST)));
        figures.forEach(it -> add(programme(it)));
    }

    private Section programme(ProgrammeFigures programme) {
        var card = new Section(new H2(programme.name()), new Paragraph(words(programme.total())));
        card.addClassNames("card", "side", "team-part");
        if (programme.units().size() > 1) {
            var units = new Listing(getTranslation("obligations.groups.units"), "obligations.groups.", "unit",
                    "fulfilled");
            programme.units().forEach(it -> units.row(new Span(name(it)), new Span(words(it.figure()))));
            card.add(units);
        }
        return card;
    }

    private String name(UnitFigure unit) {
        if (unit.path().isEmpty()) {
            return getTranslation("obligations.groups.no-unit");
        }
        return unit.rest() ? getTranslation("obligations.groups.rest", unit.path()) : unit.path();
    }

    private String words(@Nullable GroupFigure figure) {
        return figure == null ? getTranslation("obligations.groups.hidden")
                : getTranslation("obligations.groups.figure", figure.fulfilled(), figure.people());
    }
}
