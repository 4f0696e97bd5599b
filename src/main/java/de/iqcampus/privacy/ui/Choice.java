package de.iqcampus.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A labelled list of which one is chosen, as the browser draws it. */
class Choice extends Div {

    /** @param options words by value, in their order */
    Choice(String name, String label, Map<String, String> options, String chosen) {
        addClassName("field");
        var caption = new NativeLabel(label);
        caption.getElement().setAttribute("for", name);
        var list = new Element("select").setAttribute("id", name).setAttribute("name", name);
        options.forEach((value, words) -> list.appendChild(new Element("option").setAttribute("value", value)
                .setAttribute("selected", value.equals(chosen)).setText(words)));
        add(caption);
        getElement().appendChild(list);
    }
}
