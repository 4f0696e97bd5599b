package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Dialogue;
import de.iqcampus.assessment.Dialogue.Reply;
import de.iqcampus.assessment.DialogueWay;
import java.util.stream.Collectors;

/** What was said so far, what is at stake, and what can be said next; or how it ended. */
@StyleSheet("styles/exercise-dialogue.css")
class DialogueTalk extends Div {

    private final Dialogue dialogue;
    private final AnswerSheet sheet;
    private final DialogueTranscript transcript;
    private final DialogueGauges gauges;
    private final Div next = new Div();

    DialogueTalk(Dialogue dialogue, AnswerSheet sheet) {
        this.dialogue = dialogue;
        this.sheet = sheet;
        this.transcript = new DialogueTranscript(sheet.words());
        this.gauges = new DialogueGauges(dialogue, sheet.words());
        addClassName("talk");
        add(new H3(getTranslation("assessment.dialogue.talk")), transcript, gauges, next);
        show();
    }

    private void show() {
        var way = dialogue.way(sheet.answers());
        transcript.show(way);
        gauges.show(way);
        next.removeAll();
        next.add(way.now().isEnd() ? new DialogueEnd(dialogue, way, sheet, this::goOn) : replies(way));
    }

    private void goOn() {
        show();
        transcript.focusNow();
    }

    private Decision replies(DialogueWay way) {
        var replies = new Decision(getTranslation("assessment.dialogue.say"));
        for (var reply : way.now().replies()) {
            if (reply.isOpen(way.gauges())) {
                replies.offer(sheet.words().line(reply.text()), () -> say(way.now(), reply));
            } else {
                replies.closed(sheet.words().line(reply.text()), missing(reply, way));
            }
        }
        return replies;
    }

    private String missing(Reply reply, DialogueWay way) {
        return dialogue.gauges().stream()
                .filter(it -> reply.needs().getOrDefault(it.id(), 0) > way.gauges().getOrDefault(it.id(), 0))
                .map(it -> getTranslation("assessment.dialogue.needs", sheet.words().plain(it.name()),
                        reply.needs().getOrDefault(it.id(), 0)))
                .collect(Collectors.joining(" "));
    }

    private void say(Dialogue.Moment moment, Reply reply) {
        sheet.latest(); // in another window the talk may have gone on: what was said there stands
        var way = dialogue.way(sheet.answers());
        if (way.now().equals(moment) && reply.isOpen(way.gauges())) {
            sheet.put(moment.id(), new Answer.One(reply.id()));
        }
        goOn();
    }
}
