package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Controls that belong to one question, which their legend asks. */
@Tag("fieldset")
class Legended extends HtmlContainer {

    Legended(Component legend, Component... controls) {
        getElement().appendChild(new Element("legend").appendChild(legend.getElement()));
        add(controls);
    }
}
