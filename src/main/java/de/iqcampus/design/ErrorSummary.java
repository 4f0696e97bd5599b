package de.iqcampus.design;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** What is wrong in a form, above it; each line leads to its field. */
public class ErrorSummary extends Div {

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    public void show(Map<Field, String> problems) {
        removeAll();
        problems.forEach(Field::setProblem);
        var list = new UnorderedList();
        problems.forEach((field, words) -> list.add(new ListItem(link(field, words))));
        add(new H2(getTranslation("design.errors")), list);
        appear();
    }

    public void show(String words) {
        removeAll();
        add(new Paragraph(words));
        appear();
    }

    private void appear() {
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    private static Anchor link(Field field, String words) {
        var link = new Anchor("#" + field.inputId(), words);
        link.setRouterIgnore(true);
        link.getElement().addEventListener("click", it -> field.focus()).preventDefault();
        return link;
    }
}
