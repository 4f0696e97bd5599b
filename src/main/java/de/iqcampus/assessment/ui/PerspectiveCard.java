package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Perspectives;
import de.iqcampus.assessment.Perspectives.View;

/** The scene as one person tells it. */
class PerspectiveCard extends Div {

    private final View view;
    private final H3 heading = new H3();

    PerspectiveCard(Perspectives exercise, View view, ContentWords words) {
        this.view = view;
        var number = new Span(getTranslation("assessment.perspectives.view", exercise.views().indexOf(view) + 1,
                exercise.views().size()));
        number.addClassNames("number", "small", "muted");
        heading.add(number, new Span(" "), words.line(view.name()));
        heading.getElement().setAttribute("tabindex", "-1");
        addClassNames("card", "view");
        add(heading, words.paragraphs(view.scene()));
    }

    boolean shows(View other) {
        return view.equals(other);
    }

    void focus() {
        heading.getElement().executeJs("this.focus()");
    }
}
