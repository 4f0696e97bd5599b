package de.iqcampus.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.organisation.Contact;
import de.iqcampus.organisation.ContactKind;
import de.iqcampus.organisation.OrganisationContacts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Whom the learner can turn to in an organisation of theirs, as it has entered it. */
class ContactsCard extends Section {

    private final Locale language;

    /** @param kinds those of which something is entered */
    ContactsCard(OrganisationContacts organisation, List<ContactKind> kinds, Locale language) {
        this.language = language;
        addClassNames("card", "side", "contacts");
        setAriaLabel(getTranslation(language, "learning.contacts", organisation.name()));
        getElement().setAttribute("lang", language.getLanguage());
        var heading = new Paragraph(organisation.name());
        heading.addClassName("contacts-of");
        add(heading);
        kinds.forEach(it -> add(contact(it, Objects.requireNonNull(organisation.contacts().get(it)))));
    }

    private Div contact(ContactKind kind, Contact contact) {
        var part = new Div(new H2(getTranslation(language, "organisation.contact." + kind)));
        line(part, contact.name(), new Text(contact.name()));
        line(part, contact.telephone(), contact.dialled().<Component>map(it -> link("tel:" + it, contact.telephone()))
                .orElseGet(() -> new Text(contact.telephone())));
        line(part, contact.email(), link("mailto:" + contact.email(), contact.email()));
        line(part, contact.place(), new Text(contact.place()));
        return part;
    }

    private static void line(Div part, String entered, Component words) {
        if (!entered.isEmpty()) {
            part.add(new Paragraph(words));
        }
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }
}
