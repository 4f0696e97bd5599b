package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Dialogue;

/** The scene, then a talk that goes the way the learner's replies lead. */
@org.springframework.stereotype.Component
class DialogueRenderer implements ExerciseRenderer<Dialogue> {

    @Override public Class<Dialogue> type() { return Dialogue.class; }

    @Override public void render(Section section, Dialogue dialogue, AnswerSheet sheet) {
        var scene = sheet.words().paragraphs(dialogue.scene());
        scene.addClassName("scene");
        section.add(sheet.words().heading(dialogue.title()), scene, new DialogueTalk(dialogue, sheet));
    }
}
