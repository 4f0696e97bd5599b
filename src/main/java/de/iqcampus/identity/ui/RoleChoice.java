package de.iqcampus.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.iqcampus.identity.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A box for each role that somebody may have beside learning. */
@Tag("fieldset")
class RoleChoice extends HtmlContainer {

    RoleChoice() {
        addClassName("field");
        var hint = new Span(getTranslation("identity.invite.roles.hint"));
        hint.addClassName("hint");
        getElement().appendChild(new Element("legend").setText(getTranslation("identity.invite.roles")));
        add(hint);
        roles().forEach(it -> add(box(it)));
    }

    /** Those whose box was ticked when the form was sent. */
    static Set<Role> read(Map<String, String> typed) {
        return roles().filter(it -> typed.containsKey(name(it))).collect(Collectors.toUnmodifiableSet());
    }

    private Div box(Role role) {
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", name(role))
                .setAttribute("name", name(role));
        var label = new NativeLabel(getTranslation("identity.role." + role));
        label.getElement().setAttribute("for", name(role));
        var row = new Div(label);
        row.addClassName("option");
        row.getElement().insertChild(0, box);
        return row;
    }

    private static Stream<Role> roles() {
        return Arrays.stream(Role.values()).filter(it -> it != Role.LEARNER && it.isGivenByAdministrators());
    }

    private static String name(Role role) {
        return "role-" + role;
    }
}
