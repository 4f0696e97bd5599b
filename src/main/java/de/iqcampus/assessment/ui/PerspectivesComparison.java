package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Perspectives;

/** Both answers side by side and what the views do to them; then a look back and a note. */
class PerspectivesComparison extends Div {

    private final Perspectives exercise;
    private final AnswerSheet sheet;
    private final Runnable onReplay;
    private final Paragraph verdict = new Paragraph();
    private final Div answers = new Div();

    PerspectivesComparison(Perspectives exercise, AnswerSheet sheet, Runnable onReplay) {
        this.exercise = exercise;
        this.sheet = sheet;
        this.onReplay = onReplay;
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("role", "status");
        answers.addClassName("compared");
        add(verdict);
    }

    /** Appears with the second answer and follows it. */
    void show() {
        var before = sheet.one(Perspectives.BEFORE);
        var after = sheet.one(Perspectives.AFTER);
        if (after.isEmpty()) {
            return;
        }
        verdict.setText(getTranslation(before.equals(after) ? "assessment.perspectives.same"
                : "assessment.perspectives.changed"));
        answers.removeAll();
        if (before.equals(after)) {
            answers.add(answer("assessment.perspectives.both", after));
        } else {
            answers.add(answer("assessment.perspectives.then", before), answer("assessment.perspectives.now", after));
        }
        if (getComponentCount() == 1) {
            complete();
        }
    }

    private void complete() {
        var debrief = sheet.words().paragraphs(exercise.debrief());
        debrief.addClassName("note");
        add(answers, new H3(getTranslation("assessment.perspectives.back")), debrief,
                new WrittenText(exercise.id() + "-note", getTranslation("assessment.perspectives.note"),
                        getTranslation("assessment.private"), sheet.text(Perspectives.NOTE),
                        words -> sheet.put(Perspectives.NOTE, new Answer.Text(words))),
                new Replay(getTranslation("assessment.perspectives.again"), sheet, onReplay));
    }

    private Div answer(String key, String id) {
        var box = new Div(new H4(getTranslation(key)));
        exercise.options().stream().filter(it -> it.id().equals(id)).forEach(it -> {
            var chosen = new Paragraph(sheet.words().line(it.text()));
            chosen.addClassName("about");
            box.add(chosen, new Paragraph(sheet.words().line(it.feedback())));
        });
        box.addClassName("card");
        return box;
    }
}
