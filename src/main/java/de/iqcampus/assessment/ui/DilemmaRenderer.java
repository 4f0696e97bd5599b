package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Dilemma;
import de.iqcampus.assessment.GroupAnswers;

/** The scene, a way to choose, and then what every way brings and costs. */
@org.springframework.stereotype.Component
class DilemmaRenderer implements ExerciseRenderer<Dilemma> {

    private final GroupAnswers others;

    DilemmaRenderer(GroupAnswers others) {
        this.others = others;
    }

    @Override public Class<Dilemma> type() { return Dilemma.class; }

    @Override public void render(Section section, Dilemma dilemma, AnswerSheet sheet) {
        var scene = sheet.words().paragraphs(dilemma.scene());
        scene.addClassName("scene");
        section.add(sheet.words().heading(dilemma.title()), scene, new DilemmaChoice(dilemma, sheet, others));
    }
}
