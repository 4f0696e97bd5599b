package de.iqcampus.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A ring that fills with the steps done; the words beside it say the same. */
class ProgressRing extends Div {

    ProgressRing(int done, int of) {
        addClassName("ring");
        getElement().setAttribute("aria-hidden", "true");
        getStyle().set("--v", Integer.toString(of == 0 ? 0 : done * 100 / of));
        add(new Span(done + "/" + of));
    }
}
