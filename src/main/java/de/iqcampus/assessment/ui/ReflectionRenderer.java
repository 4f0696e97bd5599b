package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Reflection;

/** A private text, or the word that one has thought without writing. */
@org.springframework.stereotype.Component
class ReflectionRenderer implements ExerciseRenderer<Reflection> {

    @Override public Class<Reflection> type() { return Reflection.class; }

    @Override public void render(Section section, Reflection exercise, AnswerSheet sheet) {
        section.addClassName("private");
        section.add(sheet.words().heading(exercise.title()), sheet.words().paragraphs(exercise.prompt()),
                new WrittenText(exercise.id(), section.getTranslation("assessment.reflection.text"),
                        section.getTranslation("assessment.private"), sheet.text(Reflection.TEXT),
                        words -> sheet.put(Reflection.TEXT, new Answer.Text(words))),
                new ThoughtOnly(sheet.one(Reflection.DONE).equals("yes"),
                        ticked -> sheet.put(Reflection.DONE, new Answer.One(ticked ? "yes" : "no"))));
    }
}
