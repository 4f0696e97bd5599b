package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.organisation.ui.Typed;
import de.iqcampus.programmes.AssignmentDetails;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeProblem;
import de.iqcampus.programmes.ProgrammeRefused;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks whom an assignment is for and by when, and only what each answer needs; a person is looked for by name. */
class AssignmentForm extends NativeForm {

    private final Choice audience;
    private final Choice unit;
    private final Field due = new Field("due", "date", getTranslation("programmes.due"))
            .hint(getTranslation("programmes.due.hint", Deadline.FAIR));
    private final Field days = new Field("days", "number", getTranslation("programmes.days")).value("30");
    private final Field overdue = new Field("overdue", "number", getTranslation("programmes.overdue")).value("14");
    private final ErrorSummary errors = new ErrorSummary();
    private final PersonPart person;

    /** @param everybody whether more can be asked than the people of these units */
    AssignmentForm(List<UnitEntry> units, boolean everybody, Function<String, List<Member>> search,
            Consumer<AssignmentDetails> taker) {
        this.person = new PersonPart(search, errors);
        var paths = new LinkedHashMap<String, String>();
        if (everybody) {
            paths.put("", getTranslation("programmes.unit.any"));
        }
        units.stream().filter(UnitEntry::isOpen).forEach(it -> paths.put(it.id().value().toString(), it.path()));
        unit = new Choice("unit", getTranslation("programmes.unit"), paths);
        var groups = everybody ? Group.values() : new Group[] {Group.UNIT, Group.PERSON, Group.NEWCOMERS};
        audience = choice("audience", groups).onChange(this::askOf);
        add(errors, audience, unit, person,
                choice("deadline", Kind.values()).onChange(this::askBy), due, days,
                choice("tell", Telling.values()).onChange(this::askWhen), overdue, telling(),
                DoorCard.submit(getTranslation("programmes.prepare.act")));
        askOf(groups[0].name());
        askBy(Kind.BY.name());
        askWhen(Telling.NEVER.name());
        onSubmit(typed -> send(typed, taker));
    }

    /** It is for this person, unless something else is chosen. */
    AssignmentForm askOne(Member chosen) {
        audience.chosen(Group.PERSON.name());
        person.choose(chosen);
        askOf(Group.PERSON.name());
        return this;
    }

    private Choice choice(String name, Enum<?>... options) {
        var labels = new LinkedHashMap<String, String>();
        Arrays.stream(options).forEach(it -> labels.put(it.name(), getTranslation("programmes." + name + "." + it)));
        return new Choice(name, getTranslation("programmes." + name), labels);
    }

    private void askOf(String group) {
        unit.setVisible(group.equals(Group.UNIT.name()) || group.equals(Group.NEWCOMERS.name()));
        person.setVisible(group.equals(Group.PERSON.name()));
    }

    private void askBy(String kind) {
        due.setVisible(kind.equals(Kind.BY.name()));
        days.setVisible(kind.equals(Kind.WITHIN.name()));
    }

    private void askWhen(String telling) {
        overdue.setVisible(telling.equals(Telling.OVERDUE.name()));
    }

    private Paragraph telling() {
        var means = new Paragraph(getTranslation("programmes.tell.means"));
        means.addClassNames("note");
        return means;
    }

    private void send(Map<String, String> typed, Consumer<AssignmentDetails> taker) {
        errors.setVisible(false);
        List.of(person.words(), due, days, overdue).forEach(it -> it.setProblem(null));
        var audience = audience(typed);
        if (audience == null) {
            return;
        }
        try {
            taker.accept(new AssignmentDetails(audience, deadline(typed), tellLeadAfter(typed)));
        } catch (ProgrammeRefused refused) {
            show(refused.problems());
        }
    }

    private @Nullable Audience audience(Map<String, String> typed) {
        var chosen = Typed.id(typed.get("unit")).map(UnitId::new);
        return switch (Typed.word(Group.class, typed.get("audience"))) {
            case PERSON -> person.meant(typed).map(Audience::of).orElse(null);
            case LEADS -> new Audience(null, null, true, false);
            case NEWCOMERS -> new Audience(null, chosen.orElse(null), false, true);
            case UNIT -> chosen.map(Audience::of).orElseGet(() -> {
                errors.show(words(ProgrammeProblem.UNIT));
                return null;
            });
            case EVERYONE -> Audience.everyone();
            case null -> Audience.everyone();
        };
    }

    private static @Nullable Deadline deadline(Map<String, String> typed) {
        if (Typed.word(Kind.class, typed.get("deadline")) == Kind.WITHIN) {
            return new Deadline.Within(number(typed, "days", 0));
        }
        var day = Typed.day(typed.get("due"));
        return day == null ? null : new Deadline.By(day);
    }

    private static int tellLeadAfter(Map<String, String> typed) {
        if (Typed.word(Telling.class, typed.get("tell")) != Telling.OVERDUE) {
            return 0;
        }
        var days = number(typed, "overdue", 0);
        return days == 0 ? -1 : days; // nothing to take
    }

    private static int number(Map<String, String> typed, String name, int otherwise) {
        var entered = typed.getOrDefault(name, "").strip();
        return entered.matches("\\d{1,5}") ? Integer.parseInt(entered) : otherwise;
    }

    private void show(Set<ProgrammeProblem> problems) {
        var at = new LinkedHashMap<Field, String>();
        problems.stream().sorted().forEach(it -> {
            switch (it) {
                case DUE -> at.put(due, words(it));
                case WITHIN -> at.put(days, words(it));
                case TELL_LEAD -> at.put(overdue, words(it));
                case PERSON -> at.put(person.words(), words(it));
                default -> { }
            }
        });
        if (at.isEmpty()) {
            errors.show(problems.stream().sorted().map(this::words).collect(Collectors.joining(" ")));
        } else {
            errors.show(at);
        }
    }

    private String words(ProgrammeProblem problem) {
        return getTranslation("programmes.problem." + problem);
    }

    private enum Group { EVERYONE, UNIT, PERSON, LEADS, NEWCOMERS }

    private enum Kind { BY, WITHIN }

    private enum Telling { NEVER, OVERDUE }
}
