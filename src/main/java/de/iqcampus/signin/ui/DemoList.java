package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.identity.DemoPerson;
import java.util.List;

/** The people to try the campus as; one press fills in their address and password. */
class DemoList extends Section {

    DemoList(List<DemoPerson> people, SignInForm form) {
        addClassNames("card", "side", "demo");
        var list = new UnorderedList();
        list.addClassName("plain");
        people.forEach(it -> list.add(new ListItem(button(it, form))));
        add(new H2(getTranslation("signin.demo")), new Paragraph(getTranslation("signin.demo.why")), list);
    }

    private NativeButton button(DemoPerson person, SignInForm form) {
        var address = new Span(person.email());
        var button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.add(new Span(getTranslation("signin.demo." + person.part())), address);
        button.addClickListener(it -> form.fill(person));
        return button;
    }
}
