package de.iqcampus.programmes.ui;

import de.iqcampus.catalogue.CourseSummary;
import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.organisation.ui.Typed;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.ProgrammeProblem;
import de.iqcampus.programmes.ProgrammeRefused;
import de.iqcampus.programmes.Selection;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks what a programme is called, which courses make it up, and how long it is good for. */
class ProgrammeForm extends NativeForm {

    private final Field name = new Field("name", "text", getTranslation("programmes.name")).autocomplete("off")
            .required();
    private final CourseTicks courses;
    private final CourseTicks refreshers;
    private final ValidityPart validity;
    private final ErrorSummary errors = new ErrorSummary();

    /** @param known what was entered so far; nothing for a new one */
    ProgrammeForm(@Nullable ProgrammeDetails known, List<CourseSummary> offered, Consumer<ProgrammeDetails> taker) {
        name.value(known == null ? "" : known.name());
        courses = new CourseTicks("courses", offered, known == null ? List.of() : known.courses());
        refreshers = new CourseTicks("refreshers", offered, known == null ? List.of() : known.refreshers());
        validity = new ValidityPart(known == null ? null : known.validity());
        var selections = new LinkedHashMap<String, String>();
        Arrays.stream(Selection.values())
                .forEach(it -> selections.put(it.name(), getTranslation("programmes.selection." + it)));
        add(errors, name, courses, new Choice("selection", getTranslation("programmes.selection"), selections)
                        .chosen(known == null ? Selection.ALL.name() : known.selection().name()),
                validity, refreshers, DoorCard.submit(getTranslation("organisation.save")));
        onSubmit(typed -> send(typed, taker));
    }

    private void send(Map<String, String> typed, Consumer<ProgrammeDetails> taker) {
        show(Set.of());
        try {
            taker.accept(new ProgrammeDetails(typed.getOrDefault("name", ""), Objects.requireNonNullElse(
                    Typed.word(Selection.class, typed.get("selection")), Selection.ALL), courses.read(typed),
                    refreshers.read(typed), ValidityPart.read(typed)));
        } catch (ProgrammeRefused refused) {
            show(refused.problems());
            errors.show(refused.problems().stream().sorted().map(this::words).collect(Collectors.joining(" ")));
        }
    }

    private void show(Set<ProgrammeProblem> problems) {
        errors.setVisible(false);
        name.setProblem(words(problems, ProgrammeProblem.NAME));
        courses.setProblem(words(problems, ProgrammeProblem.COURSES));
        refreshers.setProblem(words(problems, ProgrammeProblem.REFRESHERS));
        validity.setWrong(problems.contains(ProgrammeProblem.VALIDITY));
    }

    private @Nullable String words(Set<ProgrammeProblem> problems, ProgrammeProblem problem) {
        return problems.contains(problem) ? words(problem) : null;
    }

    private String words(ProgrammeProblem problem) {
        return getTranslation("programmes.problem." + problem);
    }
}
