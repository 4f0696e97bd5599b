package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.BiasPair;
import de.iqcampus.assessment.GroupAnswers;

/** Two applications side by side, one of which can be chosen; then what chance had to do with it. */
@org.springframework.stereotype.Component
class BiasPairRenderer implements ExerciseRenderer<BiasPair> {

    private final GroupAnswers others;

    BiasPairRenderer(GroupAnswers others) {
        this.others = others;
    }

    @Override public Class<BiasPair> type() { return BiasPair.class; }

    @Override public void render(Section section, BiasPair pair, AnswerSheet sheet) {
        section.add(sheet.words().heading(pair.title()), sheet.words().paragraphs(pair.prompt()),
                new BiasPairChoice(pair, sheet, others));
    }
}
