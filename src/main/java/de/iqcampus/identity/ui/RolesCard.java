package de.iqcampus.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.identity.AccountEntry;
import de.iqcampus.identity.RoleHeld;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** The roles somebody holds, each to be withdrawn, and below them the form that gives another. */
class RolesCard extends Section {

    /** @param places what the places are called where roles hold */
    RolesCard(AccountEntry account, Map<UUID, String> places, GrantForm grant, Consumer<UUID> withdraw) {
        addClassNames("card", "side", "account-part");
        add(new H2(getTranslation("identity.roles")));
        var held = new UnorderedList();
        held.addClassNames("plain", "held-roles");
        account.roles().stream().sorted((one, other) -> one.role().compareTo(other.role()))
                .forEach(it -> held.add(row(it, place(it, places), withdraw)));
        add(account.roles().isEmpty() ? new Paragraph(getTranslation("identity.roles.none")) : held, grant);
    }

    private ListItem row(RoleHeld held, String place, Consumer<UUID> withdraw) {
        var role = getTranslation("identity.role." + held.role());
        var where = new Span(place);
        where.addClassName("tag");
        var words = new Div(new Span(role), where);
        words.addClassName("row");
        var button = new NativeButton(getTranslation("identity.role.withdraw"), it -> withdraw.accept(held.id()));
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation("identity.role.withdraw") + ": " + role + ", " + place);
        var row = new ListItem(words, button);
        row.addClassName("row");
        return row;
    }

    private String place(RoleHeld held, Map<UUID, String> places) {
        return held.scope() == null ? getTranslation("identity.scope.everywhere")
                : Objects.requireNonNullElseGet(places.get(held.scope()), () -> getTranslation("identity.scope.one"));
    }
}
