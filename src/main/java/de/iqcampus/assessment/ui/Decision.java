package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A choice that stands once it is made: a button each, so that no arrow key decides in passing. */
@StyleSheet("styles/exercise-decision.css")
class Decision extends Legended {

    Decision(String question) {
        super(new Span(question));
        addClassName("decision");
    }

    void offer(Component words, Runnable onDecision) {
        var button = new NativeButton("", it -> onDecision.run());
        button.add(words);
        add(button);
    }

    /** What cannot be chosen now, and why. */
    void closed(Component words, String why) {
        var reason = new Span(why);
        reason.addClassNames("small", "why");
        var closed = new Paragraph(words, new Text(" "), reason);
        closed.addClassName("closed");
        add(closed);
    }
}
