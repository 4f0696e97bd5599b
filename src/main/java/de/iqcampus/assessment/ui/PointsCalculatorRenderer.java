package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.PointsCalculator;
import org.springframework.stereotype.Component;

/** Criteria whose points add up while they are answered. */
@Component
class PointsCalculatorRenderer implements ExerciseRenderer<PointsCalculator> {

    @Override public Class<PointsCalculator> type() {
        return PointsCalculator.class;
    }

    @Override public void render(Section section, PointsCalculator calculator, AnswerSheet sheet) {
        section.add(sheet.words().heading(calculator.title()), sheet.words().paragraphs(calculator.prompt()),
                new PointsDesk(calculator, sheet));
    }
}
