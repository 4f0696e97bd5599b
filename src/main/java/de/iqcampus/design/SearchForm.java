package de.iqcampus.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;

/** Looks for something in a list. */
@StyleSheet("styles/listing.css")
public class SearchForm extends NativeForm {

    public SearchForm(Component... fields) {
        addClassNames("search-form");
        getElement().setAttribute("role", "search");
        var button = new NativeButton(getTranslation("design.search"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "quiet");
        add(fields);
        add(button);
    }
}
