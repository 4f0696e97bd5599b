package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.assessment.Dialogue;
import de.iqcampus.assessment.Dialogue.Ending;
import de.iqcampus.assessment.DialogueWay;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** How a talk ended, what each reply did, which ends were found so far, and the way to try another. */
class DialogueEnd extends Div {

    private final Dialogue dialogue;
    private final DialogueWay way;
    private final AnswerSheet sheet;

    DialogueEnd(Dialogue dialogue, DialogueWay way, AnswerSheet sheet, Runnable onReplay) {
        this.dialogue = dialogue;
        this.way = way;
        this.sheet = sheet;
        addClassName("talk-end");
        add(new H3(getTranslation("assessment.dialogue.end")), debrief(),
                new H3(getTranslation("assessment.dialogue.replies")), replies());
        endings();
        add(new Replay(getTranslation("assessment.dialogue.again"), sheet, onReplay),
                new DialogueScript(dialogue, sheet.words()));
    }

    private Verdict debrief() {
        var ending = ending(way.now());
        var worth = switch (ending) {
            case GOOD -> Worth.GOOD;
            case FAIR -> Worth.PARTLY;
            case POOR -> Worth.NOT;
        };
        return new Verdict(worth, getTranslation("assessment.dialogue.ending." + ending),
                sheet.words().line(Objects.requireNonNull(way.now().debrief())));
    }

    private static Ending ending(Dialogue.Moment end) {
        return Objects.requireNonNull(end.ending());
    }

    private OrderedList replies() {
        var list = new OrderedList();
        list.addClassName("did");
        for (var turn : way.turns()) {
            var said = new Paragraph(sheet.words().line(turn.reply().text()));
            said.addClassName("about");
            var changes = DialogueGauges.said(dialogue, turn, sheet.words());
            changes.addClassName("changed");
            list.add(new ListItem(said, new Paragraph(changes, new Text(" "),
                    sheet.words().line(turn.reply().feedback()))));
        }
        return list;
    }

    private void endings() {
        var all = dialogue.endings();
        var found = found();
        var list = new UnorderedList();
        list.addClassNames("plain", "endings");
        all.stream().filter(it -> found.contains(it.id())).forEach(it -> list.add(new ListItem(kind(it),
                new Text(" "), sheet.words().line(it.text()))));
        add(new H3(getTranslation("assessment.dialogue.endings", found.size(), all.size())), list);
        if (found.size() < all.size()) {
            var open = new Paragraph(getTranslation("assessment.dialogue.open", all.size() - found.size()));
            open.addClassName("muted");
            add(open);
        }
    }

    private Component kind(Dialogue.Moment end) {
        var kind = new Span(getTranslation("assessment.dialogue.ending." + ending(end) + ".short"));
        kind.addClassNames("tag", switch (ending(end)) {
            case GOOD -> "good";
            case FAIR -> "soon";
            case POOR -> "late";
        });
        return kind;
    }

    private Set<String> found() {
        var found = new HashSet<>(Set.of(way.now().id()));
        sheet.tries().stream().map(it -> dialogue.way(it.answers()).now()).filter(Dialogue.Moment::isEnd)
                .forEach(it -> found.add(it.id()));
        return found;
    }
}
