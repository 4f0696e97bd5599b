package de.iqcampus.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Words that a screen reader says at once. */
class Notice extends Div {

    Notice(Component... content) {
        super(content);
        addClassNames("note", "bad");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    }

    void focus() {
        getElement().callJsFunction("focus");
    }
}
