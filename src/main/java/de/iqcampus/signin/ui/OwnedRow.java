package de.iqcampus.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Something a person has, how it stands, and what they can do with it. */
class OwnedRow extends ListItem {

    private final Div what = new Div();

    OwnedRow(String name) {
        var words = new Span(name);
        words.addClassName("name");
        what.addClassName("row");
        what.add(words);
        add(what);
    }

    void tag(String words, String tone) {
        var tag = new Span(words);
        tag.addClassNames("tag", tone);
        what.add(tag);
    }

    void facts(String words) {
        var facts = new Div(words);
        facts.addClassNames("small", "muted");
        add(facts);
    }

    void acts(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("row");
        add(row);
    }

    /** A screen reader says of which row it is. */
    static NativeButton act(String words, String name, Runnable act) {
        var button = new NativeButton(words, it -> act.run());
        button.getElement().setAttribute("type", "button").setAttribute("aria-label", words + ": " + name);
        button.addClassNames("btn", "quiet");
        return button;
    }
}
