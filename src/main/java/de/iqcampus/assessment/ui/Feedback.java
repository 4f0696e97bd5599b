package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.iqcampus.shared.LocalizedText;
import java.util.Locale;

/** Says what an answer is worth and why: a sign, a word and the reason; announced when it changes. */
class Feedback extends Div {

    private final ContentWords words;

    Feedback(ContentWords words) {
        this.words = words;
        getElement().setAttribute("role", "status");
    }

    /** How an answer stands; each has a sign of its own beside its colour. */
    enum Worth {
        GOOD("●"), PARTLY("◐"), NOT("○");

        private final String sign;

        Worth(String sign) {
            this.sign = sign;
        }
    }

    void show(Worth worth, String verdict, LocalizedText reason) {
        removeAll();
        var sign = new Span(worth.sign);
        sign.addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var because = words.line(reason);
        var line = new Paragraph();
        line.getElement().appendChild(new Element("b").setText(verdict), Element.createText(" "),
                because.getElement());
        var box = new Div(sign, line);
        box.addClassNames("feedback", worth.name().toLowerCase(Locale.ROOT));
        add(box);
    }

    void clear() {
        removeAll();
    }
}
