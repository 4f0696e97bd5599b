package de.iqcampus.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Says what has gone wrong, and where to go on. */
class FailureCard extends Section {

    FailureCard(String key) {
        addClassNames("card", "failure");
        var home = new Anchor("home", getTranslation("shell.to-home"));
        home.addClassNames("btn", "primary");
        var help = new Anchor("/help", getTranslation("design.help"));
        help.setRouterIgnore(true);
        help.addClassNames("btn", "quiet");
        var ways = new Div(home, help);
        ways.addClassName("row");
        add(new H1(getTranslation(key)), new Paragraph(getTranslation(key + ".text")), ways);
    }

    FailureCard(String key, String reference) {
        this(key);
        var number = new Paragraph(getTranslation("shell.failure.reference", reference));
        number.addClassName("reference");
        addComponentAtIndex(2, number);
    }
}
