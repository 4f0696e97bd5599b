package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.NoticeReading;
import org.springframework.stereotype.Component;

/** An invented letter to be asked one question after the other. */
@Component
class NoticeReadingRenderer implements ExerciseRenderer<NoticeReading> {

    @Override public Class<NoticeReading> type() {
        return NoticeReading.class;
    }

    @Override public void render(Section section, NoticeReading notice, AnswerSheet sheet) {
        section.add(sheet.words().heading(notice.title()), sheet.words().paragraphs(notice.prompt()),
                new NoticeDesk(notice, sheet));
    }
}
