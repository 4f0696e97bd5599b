package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.SelfAssessment;
import org.springframework.stereotype.Component;

/** Statements to rate for oneself; a second round stands beside the first. */
@Component
class SelfAssessmentRenderer implements ExerciseRenderer<SelfAssessment> {

    @Override public Class<SelfAssessment> type() {
        return SelfAssessment.class;
    }

    @Override public void render(Section section, SelfAssessment assessment, AnswerSheet sheet) {
        section.addClassName("private");
        section.add(sheet.words().heading(assessment.title()), sheet.words().paragraphs(assessment.prompt()),
                new RatingDesk(assessment, sheet));
    }
}
