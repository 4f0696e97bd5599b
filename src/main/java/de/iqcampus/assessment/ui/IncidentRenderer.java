package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.CriticalIncident;
import de.iqcampus.assessment.CriticalIncident.Interpretation;
import de.iqcampus.assessment.GroupAnswers;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.LinkedHashMap;

/** The scene, the interpretations to rate; then what follows from them. */
@org.springframework.stereotype.Component
class IncidentRenderer implements ExerciseRenderer<CriticalIncident> {

    private final GroupAnswers others;

    IncidentRenderer(GroupAnswers others) {
        this.others = others;
    }

    @Override public Class<CriticalIncident> type() { return CriticalIncident.class; }

    @Override public void render(Section section, CriticalIncident incident, AnswerSheet sheet) {
        var scene = sheet.words().paragraphs(incident.scene());
        scene.addClassName("scene");
        var debrief = new IncidentDebrief(incident, sheet, others);
        section.addClassName("critical-incident");
        section.add(scene, new H2(section.getTranslation("assessment.incident.rate")));
        for (var interpretation : incident.interpretations()) {
            section.add(rating(section, interpretation, sheet, debrief::show));
        }
        section.add(debrief);
        debrief.show();
    }

    private static Choices rating(Section section, Interpretation interpretation, AnswerSheet sheet,
            Runnable onRated) {
        var part = CriticalIncident.rating(interpretation);
        var feedback = new Feedback(sheet.words());
        var labels = new LinkedHashMap<String, Component>();
        for (var fit = 0; fit <= 3; fit++) {
            labels.put(Integer.toString(fit), new Span(section.getTranslation("assessment.fit." + fit)));
        }
        var choices = Choices.radios(sheet.words().line(interpretation.text()), sheet.id().value() + part, labels,
                sheet.one(part), value -> {
                    sheet.put(part, new Answer.One(value));
                    show(section, feedback, interpretation);
                    onRated.run();
                }).segmented();
        choices.append(feedback);
        if (!sheet.one(part).isEmpty()) {
            show(section, feedback, interpretation);
        }
        return choices;
    }

    private static void show(Section section, Feedback feedback, Interpretation interpretation) {
        var worth = switch (interpretation.fit()) {
            case 3 -> Worth.GOOD;
            case 0 -> Worth.NOT;
            default -> Worth.PARTLY;
        };
        feedback.show(worth, section.getTranslation("assessment.fit.verdict." + interpretation.fit()),
                interpretation.feedback());
    }
}
