package de.iqcampus.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Words that a screen reader says at once. */
public class Notice extends Div {

    public Notice(Component... content) {
        super(content);
        addClassNames("note", "bad");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    }

    /** Also while the page is still being loaded. */
    public void focus() {
        getElement().setAttribute("autofocus", true); // the call comes before the notice is in the document
        getElement().callJsFunction("focus");
    }
}
