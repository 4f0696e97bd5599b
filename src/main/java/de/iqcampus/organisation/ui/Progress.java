package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** How far long work has come. */
class Progress extends Div {

    Progress(String words, int done, int all) {
        addClassName("import-progress");
        var label = new Paragraph(words);
        label.getElement().setAttribute("role", "status");
        add(label);
        getElement().appendChild(new Element("progress").setAttribute("max", String.valueOf(all))
                .setAttribute("value", String.valueOf(done)).setAttribute("aria-label", words));
    }
}
