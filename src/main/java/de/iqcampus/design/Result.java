package de.iqcampus.design;

import com.vaadin.flow.component.html.Paragraph;

/** What became of what a person just did; it takes the focus, for what had it may be gone. */
public class Result extends Paragraph {

    public Result() {
        addClassNames("note", "result");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    public void good(String words) {
        show(words, true);
    }

    public void bad(String words) {
        show(words, false);
    }

    private void show(String words, boolean good) {
        setClassName("good", good);
        setClassName("bad", !good);
        setText(words);
        getElement().callJsFunction("focus");
    }
}
