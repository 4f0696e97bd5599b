package de.iqcampus.operator.ui;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.operator.OperatorDetail;
import de.iqcampus.operator.OperatorDetails;
import de.iqcampus.operator.OperatorDetailsRefused;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks for the operator's details; shows above and beside the fields what is missing or cannot be right. */
class OperatorForm extends NativeForm {

    private final Map<OperatorDetail, Field> fields;
    private final ErrorSummary errors = new ErrorSummary();

    OperatorForm(OperatorDetails now, Consumer<OperatorDetails> taker) {
        fields = Arrays.stream(OperatorDetail.values()).collect(toMap(it -> it, it -> field(it, now),
                (one, other) -> one, () -> new EnumMap<>(OperatorDetail.class)));
        addClassNames("card", "side");
        add(errors);
        fields.values().forEach(this::add);
        add(DoorCard.submit(getTranslation("operator.save")));
        onSubmit(typed -> send(details(typed), taker));
    }

    private Field field(OperatorDetail detail, OperatorDetails now) {
        var field = detail.hasLines() ? Field.ofLines(name(detail), label(detail))
                : new Field(name(detail), detail.isEmail() ? "email" : "text", label(detail));
        if (detail.isRequired()) {
            field.required();
        }
        return field.hint(getTranslation("operator.detail." + detail + ".hint")).autocomplete("off")
                .value(detail.of(now));
    }

    private OperatorDetails details(Map<String, String> typed) {
        Function<OperatorDetail, String> words = it -> typed.getOrDefault(name(it), "");
        return new OperatorDetails(words.apply(OperatorDetail.NAME), words.apply(OperatorDetail.ADDRESS),
                words.apply(OperatorDetail.REPRESENTED_BY), words.apply(OperatorDetail.EMAIL),
                words.apply(OperatorDetail.PHONE), words.apply(OperatorDetail.PRIVACY_CONTACT),
                words.apply(OperatorDetail.SENDER_NAME), words.apply(OperatorDetail.SENDER_ADDRESS));
    }

    private void send(OperatorDetails details, Consumer<OperatorDetails> taker) {
        fields.values().forEach(it -> it.setProblem(null));
        errors.setVisible(false);
        try {
            taker.accept(details);
        } catch (OperatorDetailsRefused refused) {
            var problems = new LinkedHashMap<Field, String>();
            fields.forEach((detail, field) -> {
                if (refused.missing().contains(detail)) {
                    problems.put(field, getTranslation("operator.problem.missing", label(detail)));
                } else if (refused.unusable().contains(detail)) {
                    problems.put(field, getTranslation(
                            detail.isEmail() ? "operator.problem.email" : "operator.problem.unusable", label(detail)));
                }
            });
            errors.show(problems);
        }
    }

    private static String name(OperatorDetail detail) {
        return detail.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String label(OperatorDetail detail) {
        return getTranslation("operator.detail." + detail);
    }
}
