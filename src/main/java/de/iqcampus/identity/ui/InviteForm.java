package de.iqcampus.identity.ui;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.ReaderLanguage;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.AddressTaken;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.throttle.TooManyAttempts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Asks whom to invite, and says what cannot be taken as it is. */
class InviteForm extends NativeForm {

    private final Field given = new Field("given-name", "text", getTranslation("identity.invite.given-name"))
            .autocomplete("off").required();
    private final Field family = new Field("family-name", "text", getTranslation("identity.invite.family-name"))
            .autocomplete("off");
    private final Field address = new Field("email", "email", getTranslation("identity.invite.address"))
            .autocomplete("off").hint(getTranslation("identity.invite.address.hint")).required();
    private final ErrorSummary errors = new ErrorSummary();

    /** @param taker gets what was typed, every field by its name */
    InviteForm(Consumer<Map<String, String>> taker) {
        addClassNames("card", "side");
        add(errors, given, family, address, new RoleChoice(), new Choice("language",
                getTranslation("identity.invite.language"), ReaderLanguage.OFFERED.stream().collect(toMap(
                        Locale::getLanguage, it -> it.getDisplayLanguage(getLocale()), (one, other) -> one,
                        LinkedHashMap::new))),
                DoorCard.submit(getTranslation("identity.invite.act")));
        onSubmit(typed -> send(typed, taker));
    }

    private void send(Map<String, String> typed, Consumer<Map<String, String>> taker) {
        List.of(given, family, address).forEach(it -> it.setProblem(null));
        errors.setVisible(false);
        try {
            taker.accept(typed);
        } catch (InputRefused refused) {
            var problems = new LinkedHashMap<Field, String>();
            refused.problems().forEach(it -> problems.put(field(it), getTranslation("identity.invite.problem." + it)));
            errors.show(problems);
        } catch (AddressTaken taken) {
            errors.show(Map.of(address, getTranslation("identity.invite.taken")));
        } catch (TooManyAttempts e) {
            errors.show(getTranslation("identity.wait", e.minutes()));
        }
    }

    private Field field(AccountProblem problem) {
        return switch (problem) {
            case GIVEN_NAME -> given;
            case FAMILY_NAME -> family;
            default -> address;
        };
    }
}
