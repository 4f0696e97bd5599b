package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;

/** Looks for something by a part of its name. */
class SearchForm extends NativeForm {

    SearchForm(String label, String words) {
        addClassNames("search-form");
        getElement().setAttribute("role", "search");
        var button = new NativeButton(getTranslation("organisation.search"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "quiet");
        add(new Field("words", "search", label).autocomplete("off").value(words), button);
    }
}
