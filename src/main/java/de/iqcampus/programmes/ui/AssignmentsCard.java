package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.AssignmentId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whom a programme asks: what is prepared, what is released and what has ended, each with what can be done. */
class AssignmentsCard extends Section {

    private final RuleWords words = new RuleWords(this);
    private final Predicate<AssignmentEntry> own;
    private final Function<AssignmentEntry, String> audience;
    private final Function<AssignmentEntry, String> recipients;
    private final Consumer<AssignmentId> end;

    /**
     * @param own those that can be changed here
     * @param audience in words
     * @param recipients the address at which the people of a prepared one are shown
     */
    AssignmentsCard(List<AssignmentEntry> assignments, Predicate<AssignmentEntry> own,
            Function<AssignmentEntry, String> audience, Function<AssignmentEntry, String> recipients,
            Consumer<AssignmentId> end) {
        this.own = own;
        this.audience = audience;
        this.recipients = recipients;
        this.end = end;
        addClassNames("card", "side", "organisation-part");
        var list = new UnorderedList();
        list.addClassNames("plain", "units");
        assignments.forEach(it -> list.add(row(it)));
        add(new H2(getTranslation("programmes.assignments")), assignments.isEmpty()
                ? new Paragraph(getTranslation("programmes.assignments.none")) : list);
    }

    private ListItem row(AssignmentEntry assignment) {
        var row = new ListItem();
        var state = new Span(state(assignment));
        state.addClassNames("tag", assignment.isReleased() ? "good" : "neutral");
        var who = new Span(audience.apply(assignment));
        var head = new Div(who, new Span(words.rule(assignment)), state);
        head.addClassName("row");
        row.add(head);
        if (assignment.endedOn() == null && own.test(assignment)) {
            if (!assignment.isReleased()) {
                row.add(new Paragraph(new Anchor(recipients.apply(assignment),
                        getTranslation("programmes.recipients.see"))));
            }
            row.add(ending(assignment));
        }
        return row;
    }

    private NativeDetails ending(AssignmentEntry assignment) {
        var button = new NativeButton(getTranslation("programmes.end.act"), it -> end.accept(assignment.id()));
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation("programmes.end.act") + ": " + audience.apply(assignment));
        return new NativeDetails(getTranslation("programmes.end"), new Div(new Paragraph(getTranslation(
                assignment.isReleased() ? "programmes.end.means" : "programmes.end.means.prepared")), button));
    }

    private String state(AssignmentEntry assignment) {
        if (assignment.endedOn() != null) {
            return getTranslation("programmes.state.ended", words.day(assignment.endedOn()));
        }
        return assignment.isReleased() ? getTranslation("programmes.state.released", words.day(assignment.releasedOn()))
                : getTranslation("programmes.state.prepared", words.day(assignment.preparedOn()));
    }
}
