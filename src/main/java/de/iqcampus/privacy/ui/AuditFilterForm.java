package de.iqcampus.privacy.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.design.Choice;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.privacy.AuditFilter;
import de.iqcampus.privacy.AuditFilter.Part;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks which part of the log to show; an address that is typed goes to the server and nowhere else. */
class AuditFilterForm extends NativeForm {

    private final ErrorSummary errors = new ErrorSummary();
    private final Field from = new Field("from", "date", getTranslation("privacy.log.filter.from"));
    private final Field to = new Field("to", "date", getTranslation("privacy.log.filter.to"));
    private final Field person = new Field("person", "email", getTranslation("privacy.log.filter.person"))
            .autocomplete("off");
    private final AuditFilter current;
    private final Function<String, Optional<UUID>> lookUp;

    /**
     * @param name what the chosen person is called, if one is chosen
     * @param lookUp finds a person's token by address
     */
    AuditFilterForm(AuditFilter current, List<String> groups, @Nullable String name,
            Function<String, Optional<UUID>> lookUp, Consumer<AuditFilter> taker) {
        this.current = current;
        this.lookUp = lookUp;
        addClassNames("card", "side", "audit-filter");
        getElement().setAttribute("role", "search");
        person.hint(name == null ? getTranslation("privacy.log.filter.person.hint")
                : getTranslation("privacy.log.filter.person.chosen", name));
        if (current.from() != null) {
            from.input().setAttribute("value", current.from().toString());
        }
        if (current.to() != null) {
            to.input().setAttribute("value", current.to().toString());
        }
        var fields = new Div(new Choice("group", getTranslation("privacy.log.filter.group"), groups(groups))
                .chosen(current.group() == null ? "" : current.group()), from, to, person, parts());
        fields.addClassName("fields");
        add(errors, fields, actions());
        onSubmit(typed -> read(typed).ifPresent(taker));
    }

    private Optional<AuditFilter> read(Map<String, String> typed) {
        var problems = new LinkedHashMap<Field, String>();
        var begin = day(typed, from, problems);
        var end = day(typed, to, problems);
        if (begin != null && end != null && end.isBefore(begin)) {
            problems.put(to, getTranslation("privacy.log.filter.to.problem"));
        }
        var address = typed.getOrDefault(person.name(), "").strip();
        var wanted = address.isEmpty() ? current.person() : lookUp.apply(address).orElse(null);
        if (!address.isEmpty() && wanted == null) {
            problems.put(person, getTranslation("privacy.log.filter.person.unknown"));
        }
        Stream.of(from, to, person).forEach(it -> it.setProblem(null));
        errors.setVisible(false);
        if (!problems.isEmpty()) {
            errors.show(problems);
            return Optional.empty();
        }
        var group = typed.getOrDefault("group", "");
        return Optional.of(new AuditFilter(group.isEmpty() ? null : group, begin, end, wanted,
                AuditAddress.part(typed.getOrDefault("part", ""))));
    }

    private @Nullable LocalDate day(Map<String, String> typed, Field field, Map<Field, String> problems) {
        var text = typed.getOrDefault(field.name(), "");
        var day = AuditAddress.day(text).orElse(null);
        if (day == null && !text.isEmpty()) {
            problems.put(field, getTranslation("privacy.log.filter.day.problem"));
        }
        return day;
    }

    private Map<String, String> groups(List<String> groups) {
        var options = new LinkedHashMap<String, String>();
        options.put("", getTranslation("privacy.log.filter.group.all"));
        groups.forEach(it -> options.put(it, getTranslation("privacy.log.group." + it)));
        return options;
    }

    private Choice parts() {
        var options = Arrays.stream(Part.values()).collect(toMap(Part::name,
                it -> getTranslation("privacy.log.filter.part." + it), (one, other) -> one, LinkedHashMap::new));
        return new Choice("part", getTranslation("privacy.log.filter.part"), options).chosen(current.part().name());
    }

    private Div actions() {
        var show = new NativeButton(getTranslation("privacy.log.filter.apply"));
        show.getElement().setAttribute("type", "submit");
        show.addClassNames("btn", "primary");
        var everything = new Anchor(AuditAddress.VIEW, getTranslation("privacy.log.filter.everything"));
        everything.addClassNames("btn", "quiet");
        var actions = new Div(show, everything);
        actions.addClassName("row");
        return actions;
    }
}
