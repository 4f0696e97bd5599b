package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Dialogue;
import de.iqcampus.assessment.Dialogue.Reply;
import de.iqcampus.assessment.DialogueWay;

/** What was said, by whom; it grows with every reply. */
class DialogueTranscript extends OrderedList {

    private final ContentWords words;

    DialogueTranscript(ContentWords words) {
        this.words = words;
        addClassNames("plain", "transcript");
        getElement().setAttribute("role", "list"); // without its numbers, Safari no longer takes it for a list
    }

    void show(DialogueWay way) {
        removeAll();
        for (var turn : way.turns()) {
            add(heard(turn.moment()), own(turn.reply()));
        }
        var now = heard(way.now());
        now.getElement().setAttribute("tabindex", "-1");
        now.addClassName("now");
        add(now);
    }

    /** The reader goes on at what was said last. */
    void focusNow() {
        getChildren().reduce((first, second) -> second)
                .ifPresent(it -> it.getElement().executeJs("this.focus()"));
    }

    private ListItem heard(Dialogue.Moment moment) {
        var speaker = moment.speaker();
        var item = new ListItem();
        item.addClassName(speaker == null ? "told" : "heard");
        if (speaker != null) {
            item.add(who(words.line(speaker)));
        }
        item.add(new Paragraph(words.line(moment.text())));
        return item;
    }

    private ListItem own(Reply reply) {
        var item = new ListItem(who(new Span(getTranslation("assessment.dialogue.you"))),
                new Paragraph(words.line(reply.text())));
        item.addClassName("own");
        return item;
    }

    private static Paragraph who(Span name) {
        var who = new Paragraph(name);
        who.addClassNames("who", "small");
        return who;
    }
}
