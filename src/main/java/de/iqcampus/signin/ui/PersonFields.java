package de.iqcampus.signin.ui;

import com.vaadin.flow.component.Component;
import de.iqcampus.design.Field;

/** Asks for the name as it will stand on certificates, beside an address that is settled. */
final class PersonFields {

    private PersonFields() { }

    /** For the person to see, and for password managers to keep. */
    static Field settledAddress(Component view, String email) {
        var field = new Field("email", "email", view.getTranslation("signin.email")).autocomplete("username")
                .value(email);
        field.input().setAttribute("readonly", true);
        return field;
    }

    static Field given(Component view) {
        return new Field("given-name", "text", view.getTranslation("signin.given-name")).autocomplete("given-name")
                .required();
    }

    static Field family(Component view) {
        return new Field("family-name", "text", view.getTranslation("signin.family-name")).autocomplete("family-name")
                .hint(view.getTranslation("signin.family-name.hint"));
    }
}
