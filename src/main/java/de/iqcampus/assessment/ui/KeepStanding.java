package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Takes as the answer what stands there already; says so. */
class KeepStanding extends Div {

    private final Span status = new Span();

    KeepStanding(boolean kept, Runnable onKeep) {
        var keep = new NativeButton(getTranslation("assessment.order.keep"), it -> {
            say();
            onKeep.run();
        });
        keep.addClassNames("btn", "quiet");
        status.addClassNames("small", "muted");
        status.getElement().setAttribute("role", "status");
        addClassName("keep");
        add(keep, status);
        if (kept) {
            say();
        }
    }

    private void say() {
        status.setText(getTranslation("assessment.order.kept"));
    }
}
