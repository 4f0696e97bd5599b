package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Checklist;
import org.springframework.stereotype.Component;

/** A list to choose from, to fill in for oneself, and to print. */
@Component
class ChecklistRenderer implements ExerciseRenderer<Checklist> {

    @Override public Class<Checklist> type() {
        return Checklist.class;
    }

    @Override public void render(Section section, Checklist list, AnswerSheet sheet) {
        section.addClassName("private");
        section.add(sheet.words().heading(list.title()), sheet.words().paragraphs(list.prompt()),
                new ChecklistDesk(list, sheet));
    }
}
