package de.iqcampus.identity.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleScope;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives a role: everywhere, or in a place that is found by its name and chosen among those that have it. */
class GrantForm extends NativeForm {

    private final Function<String, List<RoleScope>> search;
    private final BiConsumer<Role, @Nullable UUID> grant;
    private final Field place = new Field("place", "search", getTranslation("identity.scope"))
            .autocomplete("off").hint(getTranslation("identity.scope.hint"));
    private final Div found = new Div();
    private List<RoleScope> offered = List.of();

    GrantForm(Function<String, List<RoleScope>> search, BiConsumer<Role, @Nullable UUID> grant) {
        this.search = search;
        this.grant = grant;
        var roles = roles().collect(toMap(Role::name, it -> getTranslation("identity.role." + it),
                (one, other) -> one, LinkedHashMap::new));
        add(new Choice("role", getTranslation("identity.role.new"), roles), place, found,
                DoorCard.submit(getTranslation("identity.role.grant")));
        onSubmit(typed -> roles().filter(it -> it.name().equals(typed.get("role"))).findFirst()
                .ifPresent(it -> send(it, typed.getOrDefault("place", "").strip(), typed.getOrDefault("scope", ""))));
    }

    private static Stream<Role> roles() {
        return Arrays.stream(Role.values()).filter(Role::isGivenByAdministrators);
    }

    private void send(Role role, String words, String chosen) {
        place.setProblem(null);
        if (words.isEmpty()) {
            grant.accept(role, null);
        } else if (role == Role.ADMIN) {
            refuse("identity.scope.admin");
        } else {
            scope(words, chosen).ifPresentOrElse(it -> grant.accept(role, it.id()), () -> offer(search.apply(words)));
        }
    }

    /** The place that was chosen from the list, else the only one that is called so. */
    private Optional<RoleScope> scope(String words, String chosen) {
        var all = search.apply(words);
        return all.stream().filter(it -> offered.contains(it) ? it.id().toString().equals(chosen)
                : all.size() == 1 && it.name().equalsIgnoreCase(words)).findFirst();
    }

    private void offer(List<RoleScope> places) {
        offered = places;
        found.removeAll();
        if (places.isEmpty()) {
            refuse("identity.scope.unknown");
            return;
        }
        var options = places.stream().collect(toMap(it -> it.id().toString(), RoleScope::name,
                (one, other) -> one, LinkedHashMap::new));
        var choice = new Choice("scope", getTranslation("identity.scope.which"), options);
        found.add(choice);
        choice.focus();
    }

    private void refuse(String key) {
        place.setProblem(getTranslation(key));
        place.focus();
    }
}
