package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;

/** One of a few: the browser's own radio buttons. */
class ChoiceField extends FieldSet {

    private final String name;
    private final String chosen;

    ChoiceField(String name, String legend, String chosen) {
        super(legend);
        this.name = name;
        this.chosen = chosen;
        addClassName("field");
    }

    void offer(String value, String words) {
        var id = name + "-" + value;
        var button = new Element("input").setAttribute("type", "radio").setAttribute("id", id)
                .setAttribute("name", name).setAttribute("value", value).setAttribute("checked", value.equals(chosen));
        var label = new NativeLabel(words);
        label.getElement().setAttribute("for", id);
        var option = new Div(label);
        option.addClassName("option");
        option.getElement().insertChild(0, button);
        add(option);
    }
}
