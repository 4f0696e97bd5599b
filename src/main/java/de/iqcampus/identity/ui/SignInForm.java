package de.iqcampus.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import de.iqcampus.identity.DemoPerson;

/** Address, password, and whether this device stays signed in; the browser posts it to the door itself. */
class SignInForm extends NativeForm {

    private final Field address = new Field("username", "email", getTranslation("identity.email"))
            .autocomplete("username").required();
    private final Field password = new Field("password", "password", getTranslation("identity.password"))
            .autocomplete("current-password").required();

    SignInForm() {
        postTo("login");
        getElement().removeAttribute("novalidate");
        add(address, password, remember(), DoorCard.submit(getTranslation("identity.sign-in")));
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
        var label = new NativeLabel(getTranslation("identity.remember-me"));
        label.getElement().setAttribute("for", "remember-me");
        var row = new Div(label);
        row.addClassNames("field", "option");
        row.getElement().insertChild(0, box);
        return row;
    }
}
