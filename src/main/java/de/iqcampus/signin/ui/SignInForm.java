package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.identity.DemoPerson;
import java.util.Optional;

/** Address, password, and whether this device stays signed in; the browser posts it to the door itself. */
class SignInForm extends NativeForm {

    private final Field address = new Field("username", "email", getTranslation("signin.email"))
            .autocomplete("username").required();
    private final Field password = new Field("password", "password", getTranslation("signin.password"))
            .autocomplete("current-password").required();

    SignInForm(Optional<String> typedBefore) {
        typedBefore.ifPresent(it -> address.input().setAttribute("value", it));
        postTo("login");
        getElement().removeAttribute("novalidate");
        add(address, password, remember(), DoorCard.submit(getTranslation("signin.sign-in")));
    }

    void focus() {
        address.focus();
    }

    /** Only in the browser, as if typed: the person still presses the button. */
    void fill(DemoPerson person) {
        getElement().executeJs("""
                this.querySelector('[name=username]').value = $0;
                this.querySelector('[name=password]').value = $1;
                this.querySelector('[type=submit]').focus();""", person.email(), person.password());
    }

    private Div remember() {
        var box = new Element("input").setAttribute("type", "checkbox")
                .setAttribute("id", "remember-me").setAttribute("name", "remember-me");
        var label = new NativeLabel(getTranslation("signin.remember-me"));
        label.getElement().setAttribute("for", "remember-me");
        var row = new Div(label);
        row.addClassNames("field", "option");
        row.getElement().insertChild(0, box);
        return row;
    }
}
