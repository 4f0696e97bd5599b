package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.assessment.Dialogue;
import de.iqcampus.assessment.Dialogue.Reply;
import java.util.List;

/** The whole talk with all its ways as text, to read in peace; it opens on demand. */
class DialogueScript extends NativeDetails {

    private final Dialogue dialogue;
    private final ContentWords words;
    private final List<String> numbers;

    DialogueScript(Dialogue dialogue, ContentWords words) {
        this.dialogue = dialogue;
        this.words = words;
        this.numbers = dialogue.moments().stream().map(Dialogue.Moment::id).toList();
        var script = new Div();
        setSummaryText(getTranslation("assessment.dialogue.script"));
        setContent(script);
        addClassName("script");
        addToggleListener(it -> {
            if (script.getComponentCount() == 0) { // many words that few ask for
                script.add(new Paragraph(getTranslation("assessment.dialogue.script.words")), moments());
            }
        });
    }

    private OrderedList moments() {
        var list = new OrderedList();
        for (var moment : dialogue.moments()) {
            var said = new Paragraph();
            var speaker = moment.speaker();
            if (speaker != null) {
                var name = words.line(speaker);
                name.addClassName("about");
                said.add(name, new Span(" "));
            }
            said.add(words.line(moment.text()));
            var item = new ListItem(said);
            if (!moment.isEnd()) {
                var replies = new UnorderedList();
                moment.replies().forEach(it -> replies.add(reply(it)));
                item.add(replies);
            }
            list.add(item);
        }
        return list;
    }

    private ListItem reply(Reply reply) {
        var item = new ListItem(words.line(reply.text()));
        var leads = new Span(" " + getTranslation("assessment.dialogue.leads", numbers.indexOf(reply.next()) + 1));
        leads.addClassName("muted");
        dialogue.gauges().stream().filter(it -> reply.needs().containsKey(it.id())).forEach(it -> item.add(new Span(
                " " + getTranslation("assessment.dialogue.needs", words.plain(it.name()),
                        reply.needs().getOrDefault(it.id(), 0)))));
        item.add(leads);
        return item;
    }
}
