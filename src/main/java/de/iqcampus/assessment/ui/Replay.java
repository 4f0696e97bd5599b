package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** The way to do an exercise once more, from the start; what was done before stays done. */
class Replay extends Div {

    Replay(String words, AnswerSheet sheet, Runnable render) {
        var again = new NativeButton(words, it -> {
            sheet.another();
            render.run();
        });
        again.addClassNames("btn", "quiet");
        addClassName("row");
        add(again);
    }
}
