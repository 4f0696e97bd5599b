package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Perspectives;

/** The scene as everybody could see it, then as each of those in it tells it. */
@org.springframework.stereotype.Component
class PerspectivesRenderer implements ExerciseRenderer<Perspectives> {

    @Override public Class<Perspectives> type() { return Perspectives.class; }

    @Override public void render(Section section, Perspectives exercise, AnswerSheet sheet) {
        var scene = sheet.words().paragraphs(exercise.scene());
        scene.addClassName("scene");
        section.add(sheet.words().heading(exercise.title()), scene, new PerspectivesPath(exercise, sheet));
    }
}
