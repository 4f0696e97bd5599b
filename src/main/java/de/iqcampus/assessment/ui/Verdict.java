package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.Locale;

/** One box of feedback: what something is worth, by sign, word and colour, and why. */
class Verdict extends Div {

    private final Paragraph line = new Paragraph();

    Verdict(Worth worth, String word, Component... why) {
        var sign = new Span(worth.sign());
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        line.getElement().appendChild(new Element("b").setText(word));
        for (var part : why) {
            line.getElement().appendChild(Element.createText(" "), part.getElement());
        }
        add(sign, line);
        addClassNames("feedback", worth.name().toLowerCase(Locale.ROOT));
    }

    /** Names what is judged, where there are several such boxes. */
    Verdict about(Component thing) {
        thing.addClassName("about");
        line.getElement().insertChild(0, thing.getElement(), Element.createText(" "));
        return this;
    }
}
