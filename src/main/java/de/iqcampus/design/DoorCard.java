package de.iqcampus.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The card of a page before sign-in: a heading that takes the focus, and what belongs under it. */
public class DoorCard extends Section {

    public DoorCard(String heading, String... paragraphs) {
        addClassNames("card", "side");
        var title = new H1(heading);
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        for (var words : paragraphs) {
            add(new Paragraph(words));
        }
    }

    /** The new content of the same page: whoever listens is told of it by the moved focus. */
    public DoorCard focused() {
        getElement().getChild(0).callJsFunction("focus");
        return this;
    }

    public static NativeButton submit(String words) {
        var button = new NativeButton(words);
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "primary");
        return button;
    }

    public static Anchor primaryLink(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassNames("btn", "primary");
        return link;
    }
}
