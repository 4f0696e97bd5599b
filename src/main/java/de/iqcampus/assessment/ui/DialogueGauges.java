package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.assessment.Dialogue;
import de.iqcampus.assessment.Dialogue.Gauge;
import de.iqcampus.assessment.DialogueWay;
import java.util.HashMap;
import java.util.Map;

/** What is at stake: each gauge in words and as a meter; what the last reply changed is announced. */
@StyleSheet("styles/exercise-meter.css")
class DialogueGauges extends Div {

    private final Dialogue dialogue;
    private final ContentWords words;
    private final Map<String, Span> levels = new HashMap<>();
    private final Map<String, Meter> meters = new HashMap<>();
    private final Paragraph changed = new Paragraph();

    DialogueGauges(Dialogue dialogue, ContentWords words) {
        this.dialogue = dialogue;
        this.words = words;
        addClassName("gauges");
        dialogue.gauges().forEach(it -> add(gauge(it)));
        changed.addClassNames("small", "changed");
        changed.getElement().setAttribute("role", "status");
        add(changed);
    }

    private Paragraph gauge(Gauge gauge) {
        var level = new Span();
        var meter = new Meter(Gauge.FULL);
        levels.put(gauge.id(), level);
        meters.put(gauge.id(), meter);
        var name = words.line(gauge.name());
        name.addClassName("name");
        var line = new Paragraph(name, new Text(" "), level, meter);
        line.addClassName("gauge");
        return line;
    }

    void show(DialogueWay way) {
        way.gauges().forEach((gauge, level) -> {
            levels.getOrDefault(gauge, new Span())
                    .setText(getTranslation("assessment.dialogue.level", level, Gauge.FULL));
            meters.getOrDefault(gauge, new Meter(Gauge.FULL)).show(level);
        });
        changed.removeAll();
        if (!way.turns().isEmpty()) {
            changed.add(said(dialogue, way.turns().getLast(), words));
        }
    }

    /** What a reply changed, in words. */
    static Span said(Dialogue dialogue, DialogueWay.Turn turn, ContentWords words) {
        var changes = turn.changes();
        var said = new Span();
        if (changes.isEmpty()) {
            said.setText(I18NProvider.translate("assessment.dialogue.unchanged"));
        }
        dialogue.gauges().stream().filter(it -> changes.containsKey(it.id())).forEach(it -> {
            said.add(new Text(said.getElement().getChildCount() == 0 ? "" : ", "), words.line(it.name()),
                    new Text(" " + signed(changes.getOrDefault(it.id(), 0))));
        });
        return said;
    }

    private static String signed(int change) {
        return change < 0 ? "\u2212" + -change : "+" + change;
    }
}
