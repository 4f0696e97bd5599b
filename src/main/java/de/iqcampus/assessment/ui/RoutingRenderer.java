package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import de.iqcampus.assessment.Routing;
import org.springframework.stereotype.Component;

/** Cases to be sent to whoever is competent, one after the other. */
@Component
class RoutingRenderer implements ExerciseRenderer<Routing> {

    @Override public Class<Routing> type() {
        return Routing.class;
    }

    @Override public void render(Section section, Routing routing, AnswerSheet sheet) {
        section.add(sheet.words().heading(routing.title()), sheet.words().paragraphs(routing.prompt()),
                new RoutingDesk(routing, sheet));
    }
}
