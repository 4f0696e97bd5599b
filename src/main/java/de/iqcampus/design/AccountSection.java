package de.iqcampus.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/**
 * A section of a person's own page, /account. Each bean of this type is asked for when the page opens, the one of the
 * smallest {@code @Order} first; its scope is the prototype.
 */
public class AccountSection extends Section {

    private final Result result = new Result();
    private final Div content = new Div();

    /** The title is a translation key; with hyphens for dots it is a class of the section, too. */
    protected AccountSection(String title) {
        addClassNames("card", "side", title.replace('.', '-'));
        add(new H2(getTranslation(title)), result, content);
    }

    /** In place of what was there. */
    protected void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    protected Result result() { return result; }
}
