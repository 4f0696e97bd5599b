package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.html.Div;
import de.iqcampus.design.Choice;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.organisation.Member;
import de.iqcampus.shared.AccountId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Looks for one person by name, and asks which of several is meant. */
class PersonPart extends Div {

    private final Field words = new Field("words", "search", getTranslation("programmes.person"))
            .hint(getTranslation("programmes.person.hint")).autocomplete("off");
    private final Div found = new Div();
    private final Function<String, List<Member>> search;
    private final ErrorSummary errors;

    PersonPart(Function<String, List<Member>> search, ErrorSummary errors) {
        this.search = search;
        this.errors = errors;
        add(words, found);
    }

    Field words() {
        return words;
    }

    /** Nobody needs to be looked for any more. */
    void choose(Member person) {
        words.value(person.fullName());
        found.add(which(List.of(person)));
    }

    /** The one who was chosen, or who alone has that name; else there is more to say. */
    Optional<AccountId> meant(Map<String, String> typed) {
        var name = typed.getOrDefault("words", "").strip();
        var people = name.isEmpty() ? List.<Member>of() : search.apply(name);
        var meant = people.stream().filter(it -> people.size() == 1
                || it.account().value().toString().equals(typed.get("person"))).findFirst();
        if (people.isEmpty()) {
            found.removeAll();
            errors.show(Map.of(words, getTranslation("programmes.person.none")));
        } else if (meant.isEmpty()) {
            var which = which(people);
            found.removeAll();
            found.add(which);
            which.focus();
        }
        return meant.map(Member::account);
    }

    private Choice which(List<Member> people) {
        var names = new LinkedHashMap<String, String>();
        people.forEach(it -> names.put(it.account().value().toString(), it.fullName() + " · " + it.address()));
        return new Choice("person", getTranslation("programmes.person.which"), names);
    }
}
