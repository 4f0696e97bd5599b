package de.iqcampus.organisation.ui;

import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.organisation.Land;
import de.iqcampus.organisation.OrganisationDetails;
import de.iqcampus.organisation.OrganisationKind;
import de.iqcampus.organisation.OrganisationProblem;
import de.iqcampus.organisation.OrganisationRefused;
import de.iqcampus.organisation.Sector;
import de.iqcampus.organisation.SizeClass;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is entered about an organisation; size and sector are asked of employers alone. */
class OrganisationForm extends NativeForm {

    private final Field name = new Field("name", "text", getTranslation("organisation.name")).autocomplete("off")
            .required();
    private final Field validFrom = new Field("valid-from", "date", getTranslation("organisation.valid-from"))
            .hint(getTranslation("organisation.valid-from.hint")).required();
    private final ErrorSummary errors = new ErrorSummary();

    /** @param details what is known so far */
    OrganisationForm(OrganisationDetails details, Consumer<OrganisationDetails> taker) {
        addClassNames("card", "side");
        var size = choice("size", SizeClass.class, details.size());
        var sector = choice("sector", Sector.class, details.sector());
        Consumer<@Nullable OrganisationKind> askEmployers = it -> {
            size.setVisible(it == OrganisationKind.EMPLOYER);
            sector.setVisible(it == OrganisationKind.EMPLOYER);
        };
        askEmployers.accept(details.kind());
        validFrom.value(details.validFrom() == null ? "" : details.validFrom().toString());
        add(errors, name.value(details.name()), choice("kind", OrganisationKind.class, details.kind())
                        .onChange(it -> askEmployers.accept(Typed.word(OrganisationKind.class, it))),
                size, sector, choice("land", Land.class, details.land()), validFrom,
                DoorCard.submit(getTranslation("organisation.save")));
        onSubmit(typed -> send(typed, taker));
    }

    private <E extends Enum<E>> Choice choice(String field, Class<E> type, @Nullable E chosen) {
        return new Choice(field, getTranslation("organisation." + field), Words.all(type, field, this))
                .chosen(chosen == null ? "" : chosen.name());
    }

    private void send(Map<String, String> typed, Consumer<OrganisationDetails> taker) {
        errors.setVisible(false);
        List.of(name, validFrom).forEach(it -> it.setProblem(null));
        try {
            taker.accept(new OrganisationDetails(typed.getOrDefault("name", ""),
                    Typed.word(OrganisationKind.class, typed.get("kind")),
                    Typed.word(SizeClass.class, typed.get("size")), Typed.word(Sector.class, typed.get("sector")),
                    Typed.word(Land.class, typed.get("land")), Typed.day(typed.get("valid-from"))));
        } catch (OrganisationRefused refused) {
            var problems = refused.problems();
            if (problems.contains(OrganisationProblem.NAME)) {
                name.setProblem(words(OrganisationProblem.NAME));
            }
            if (problems.contains(OrganisationProblem.VALID_FROM)) {
                validFrom.setProblem(words(OrganisationProblem.VALID_FROM));
            }
            errors.show(problems.stream().sorted().map(this::words).collect(Collectors.joining(" ")));
        }
    }

    private String words(OrganisationProblem problem) {
        return getTranslation("organisation.problem." + problem);
    }
}
