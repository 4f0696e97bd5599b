package de.iqcampus.identity.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.NativeForm;
import de.iqcampus.identity.AccountEntry;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHeld;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The roles somebody holds, each to be withdrawn, and the rest of them to be given. */
class RolesCard extends Section {

    private static final String EVERYWHERE = "everywhere";

    RolesCard(AccountEntry account, Consumer<Role> grant, Consumer<UUID> withdraw) {
        addClassNames("card", "side", "account-part");
        add(new H2(getTranslation("identity.roles")));
        var held = new UnorderedList();
        held.addClassNames("plain", "held-roles");
        account.roles().stream().sorted((one, other) -> one.role().compareTo(other.role()))
                .forEach(it -> held.add(row(it, withdraw)));
        add(account.roles().isEmpty() ? new Paragraph(getTranslation("identity.roles.none")) : held);
        var free = Arrays.stream(Role.values()).filter(it -> !account.has(it)).collect(toMap(Role::name,
                it -> getTranslation("identity.role." + it), (one, other) -> one, LinkedHashMap::new));
        if (!free.isEmpty()) {
            add(form(free, grant));
        }
    }

    private ListItem row(RoleHeld held, Consumer<UUID> withdraw) {
        var role = getTranslation("identity.role." + held.role());
        var words = new Div(new Span(role), where(held));
        words.addClassName("row");
        var button = new NativeButton(getTranslation("identity.role.withdraw"), it -> withdraw.accept(held.id()));
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation("identity.role.withdraw") + ": " + role);
        var row = new ListItem(words, button);
        row.addClassName("row");
        return row;
    }

    private Span where(RoleHeld held) {
        var where = new Span(getTranslation(
                held.scope() == null ? "identity.scope.everywhere" : "identity.scope.one"));
        where.addClassName("tag");
        return where;
    }

    private NativeForm form(Map<String, String> free, Consumer<Role> grant) {
        var form = new NativeForm();
        form.add(new Choice("role", getTranslation("identity.role.new"), free),
                new Choice("scope", getTranslation("identity.scope"),
                        Map.of(EVERYWHERE, getTranslation("identity.scope.everywhere"))),
                DoorCard.submit(getTranslation("identity.role.grant")));
        form.onSubmit(typed -> Arrays.stream(Role.values()).filter(it -> it.name().equals(typed.get("role")))
                .findFirst().ifPresent(grant));
        return form;
    }
}
