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

    public void focus() {
        getElement().callJsFunction("focus");
    }
}
