package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.iqcampus.shared.LocalizedText;
import java.util.List;

/** Says what an answer is worth and why: a sign, a word and the reason; announced when it changes. */
class Feedback extends Div {

    private final ContentWords words;

    Feedback(ContentWords words) {
        this.words = words;
        getElement().setAttribute("role", "status");
    }

    /** How an answer stands; each has a sign of its own beside its colour. */
    enum Worth {
        GOOD("●"), PARTLY("◐"), NOT("○"), OTHER("·");

        private final String sign;

        Worth(String sign) {
            this.sign = sign;
        }

        String sign() { return sign; }
    }

    void show(Worth worth, String verdict, LocalizedText reason) {
        show(List.of(new Verdict(worth, verdict, words.line(reason))));
    }

    /** Several things' worth at once. */
    void show(List<Component> verdicts) {
        removeAll();
        add(verdicts);
    }

    void clear() {
        removeAll();
    }
}
