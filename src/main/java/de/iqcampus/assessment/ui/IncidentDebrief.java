package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.CriticalIncident;
import de.iqcampus.assessment.GroupAnswers;
import de.iqcampus.assessment.ui.Feedback.Worth;
import de.iqcampus.shared.LocalizedText;
import java.util.LinkedHashMap;

/** What comes after the ratings: three questions, a next step, how others rated, a private note. */
@StyleSheet("styles/exercise-critical-incident.css")
class IncidentDebrief extends Div {

    private final CriticalIncident incident;
    private final AnswerSheet sheet;
    private final GroupAnswers others;
    private final Div more = new Div();

    IncidentDebrief(CriticalIncident incident, AnswerSheet sheet, GroupAnswers others) {
        this.incident = incident;
        this.sheet = sheet;
        this.others = others;
        more.addClassNames("small", "muted");
        more.getElement().setAttribute("role", "status");
        add(more);
    }

    /** Appears with the last rating and stays. */
    void show() {
        if (getComponentCount() > 1) {
            return;
        }
        if (!incident.isRated(sheet.answers())) {
            return;
        }
        more.setText(getTranslation("assessment.incident.more"));
        add(new H2(getTranslation("assessment.incident.think")),
                question("assessment.incident.known", incident.debrief().known()),
                question("assessment.incident.structure", incident.debrief().structure()),
                question("assessment.incident.ask", incident.debrief().ask()),
                new H2(getTranslation("assessment.incident.next")), actions(), group(), note());
    }

    private NativeDetails question(String key, LocalizedText answer) {
        var details = new NativeDetails(getTranslation(key), sheet.words().paragraphs(answer));
        details.addClassName("think");
        return details;
    }

    private Choices actions() {
        var feedback = new Feedback(sheet.words());
        var labels = new LinkedHashMap<String, Component>();
        incident.actions().forEach(it -> labels.put(it.id(), sheet.words().line(it.text())));
        var chosen = sheet.one(CriticalIncident.ACTION);
        var choices = Choices.radios(new Span(getTranslation("assessment.incident.action")),
                sheet.id().value() + CriticalIncident.ACTION, labels, chosen, value -> {
                    sheet.put(CriticalIncident.ACTION, new Answer.One(value));
                    show(feedback, value);
                });
        choices.append(feedback);
        show(feedback, chosen);
        return choices;
    }

    private void show(Feedback feedback, String chosen) {
        incident.actions().stream().filter(it -> it.id().equals(chosen)).forEach(it ->
                feedback.show(it.helpful() ? Worth.GOOD : Worth.PARTLY, getTranslation(
                        it.helpful() ? "assessment.incident.helpful" : "assessment.incident.less"), it.feedback()));
    }

    private Component group() {
        var heading = getTranslation("assessment.group");
        return others.of(sheet.attempt().revision().course(), incident)
                .<Component>map(it -> new NativeDetails(heading, new GroupTable(incident, it, sheet.words())))
                .orElseGet(() -> {
                    var few = new Paragraph(getTranslation("assessment.group.few", GroupAnswers.ENOUGH));
                    few.addClassNames("small", "muted");
                    return few;
                });
    }

    private WrittenText note() {
        return new WrittenText(incident.id() + "-note", getTranslation("assessment.incident.note"),
                getTranslation("assessment.private"), sheet.text(CriticalIncident.NOTE),
                words -> sheet.put(CriticalIncident.NOTE, new Answer.Text(words)));
    }
}
