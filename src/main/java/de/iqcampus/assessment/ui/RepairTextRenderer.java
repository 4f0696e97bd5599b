package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.RepairText;
import org.springframework.stereotype.Component;

/** A text with passages to be mended, and below it what can be done about each. */
@Component
class RepairTextRenderer implements ExerciseRenderer<RepairText> {

    @Override public Class<RepairText> type() {
        return RepairText.class;
    }

    @Override public void render(Section section, RepairText repair, AnswerSheet sheet) {
        section.add(sheet.words().heading(repair.title()), sheet.words().paragraphs(repair.prompt()),
                new RepairDesk(repair, sheet));
    }
}
