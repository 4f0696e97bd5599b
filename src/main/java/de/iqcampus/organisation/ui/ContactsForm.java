package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.organisation.Contact;
import de.iqcampus.organisation.ContactField;
import de.iqcampus.organisation.ContactKind;
import de.iqcampus.organisation.ContactsRefused;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Asks for everybody that the people of an organisation can turn to; all of it may stay empty. */
class ContactsForm extends NativeForm {

    private final Map<ContactKind, Map<ContactField, Field>> fields = new EnumMap<>(ContactKind.class);
    private final ErrorSummary errors = new ErrorSummary();

    /** @param known what was entered so far */
    ContactsForm(Map<ContactKind, Contact> known, Consumer<Map<ContactKind, Contact>> taker) {
        add(errors);
        for (var kind : ContactKind.values()) {
            add(part(kind, known.getOrDefault(kind, Contact.none())));
        }
        add(DoorCard.submit(getTranslation("organisation.save")));
        onSubmit(typed -> send(typed, taker));
    }

    private Section part(ContactKind kind, Contact contact) {
        var of = Map.of(
                ContactField.NAME, field(kind, ContactField.NAME, "text", contact.name()),
                ContactField.TELEPHONE, field(kind, ContactField.TELEPHONE, "tel", contact.telephone()),
                ContactField.EMAIL, field(kind, ContactField.EMAIL, "email", contact.email()),
                ContactField.PLACE, field(kind, ContactField.PLACE, "text", contact.place()));
        var ordered = new EnumMap<ContactField, Field>(of);
        fields.put(kind, ordered);
        var heading = new H2(getTranslation("organisation.contact." + kind));
        heading.setId("contact-" + kind.word());
        var part = new Section(heading, new Paragraph(getTranslation("organisation.contact.why." + kind)));
        part.addClassNames("card", "side", "contact");
        part.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "contact-" + kind.word());
        ordered.values().forEach(part::add);
        return part;
    }

    private Field field(ContactKind kind, ContactField field, String type, String value) {
        return new Field(name(kind, field), type, getTranslation("organisation.contact.field." + field))
                .autocomplete("off").value(value);
    }

    private static String name(ContactKind kind, ContactField field) {
        return kind.word() + "." + field;
    }

    private void send(Map<String, String> typed, Consumer<Map<ContactKind, Contact>> taker) {
        fields.values().forEach(it -> it.values().forEach(field -> field.setProblem(null)));
        errors.setVisible(false);
        var contacts = new EnumMap<ContactKind, Contact>(ContactKind.class);
        for (var kind : ContactKind.values()) {
            contacts.put(kind, new Contact(typed(typed, kind, ContactField.NAME),
                    typed(typed, kind, ContactField.TELEPHONE), typed(typed, kind, ContactField.EMAIL),
                    typed(typed, kind, ContactField.PLACE)));
        }
        try {
            taker.accept(contacts);
        } catch (ContactsRefused refused) {
            show(refused);
        }
    }

    private static String typed(Map<String, String> typed, ContactKind kind, ContactField field) {
        return typed.getOrDefault(name(kind, field), "");
    }

    private void show(ContactsRefused refused) {
        var problems = new LinkedHashMap<Field, String>();
        fields.forEach((kind, own) -> own.forEach((field, input) -> {
            if (refused.problems().getOrDefault(kind, Set.of()).contains(field)) {
                problems.put(input, getTranslation("organisation.contact.problem." + field,
                        getTranslation("organisation.contact." + kind)));
            }
        }));
        errors.show(problems);
    }
}
