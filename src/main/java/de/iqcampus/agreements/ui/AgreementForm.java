package de.iqcampus.agreements.ui;

import de.iqcampus.agreements.AgreementDetails;
import de.iqcampus.agreements.AgreementKind;
import de.iqcampus.agreements.AgreementProblem;
import de.iqcampus.agreements.AgreementRefused;
import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.organisation.ui.Typed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks what was settled with the staff council; a document only where there is a council. */
class AgreementForm extends NativeForm {

    private final Field agreedOn = new Field("agreed-on", "date", getTranslation("agreements.agreed-on"))
            .hint(getTranslation("agreements.agreed-on.hint")).required();
    private final Field document = new Field("document", "text", getTranslation("agreements.document"))
            .hint(getTranslation("agreements.document.hint")).autocomplete("off").required();
    private final ErrorSummary errors = new ErrorSummary();

    /** @param known what is recorded so far, if anything */
    AgreementForm(@Nullable AgreementDetails known, Consumer<AgreementDetails> taker) {
        if (known == null) {
            addClassNames("card", "side");
        } else {
            agreedOn.value(String.valueOf(known.agreedOn()));
            document.value(known.document());
            document.setVisible(known.kind() == AgreementKind.AGREEMENT);
        }
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(AgreementKind.values())
                .forEach(it -> kinds.put(it.name(), getTranslation("agreements.kind." + it)));
        add(errors, new Choice("kind", getTranslation("agreements.kind"), kinds)
                        .chosen(known == null || known.kind() == null ? "" : known.kind().name())
                        .onChange(it -> document.setVisible(it.equals(AgreementKind.AGREEMENT.name()))),
                agreedOn, document, DoorCard.submit(getTranslation("organisation.save")));
        onSubmit(typed -> send(typed, taker));
    }

    private void send(Map<String, String> typed, Consumer<AgreementDetails> taker) {
        List.of(agreedOn, document).forEach(it -> it.setProblem(null));
        errors.setVisible(false);
        try {
            taker.accept(new AgreementDetails(Typed.word(AgreementKind.class, typed.get("kind")),
                    Typed.day(typed.get("agreed-on")), typed.getOrDefault("document", "")));
        } catch (AgreementRefused refused) {
            var problems = new LinkedHashMap<Field, String>();
            if (refused.problems().contains(AgreementProblem.AGREED_ON)) {
                problems.put(agreedOn, words(AgreementProblem.AGREED_ON));
            }
            if (refused.problems().contains(AgreementProblem.DOCUMENT)) {
                problems.put(document, words(AgreementProblem.DOCUMENT));
            }
            if (problems.isEmpty()) {
                errors.show(words(AgreementProblem.KIND));
            } else {
                errors.show(problems);
            }
        }
    }

    private String words(AgreementProblem problem) {
        return getTranslation("agreements.problem." + problem);
    }
}
