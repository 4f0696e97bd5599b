package de.iqcampus.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Words that a screen reader says at once. */
class Notice extends Div {

    Notice(Component... content) {
        super(content);
        addClassName("iq-notice");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    }

    void focus() {
        getElement().callJsFunction("focus");
    }
}
