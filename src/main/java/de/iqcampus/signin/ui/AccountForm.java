package de.iqcampus.signin.ui;

import com.vaadin.flow.component.Component;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.factors.FactorRefused;
import de.iqcampus.identity.AccountProblem;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.throttle.TooManyAttempts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Fields and a button; shows above and beside them what a service does not accept. */
class AccountForm extends NativeForm {

    private final List<Field> fields;
    private final ErrorSummary errors = new ErrorSummary();

    AccountForm(List<Field> fields, Component... after) {
        this.fields = fields;
        add(errors);
        fields.forEach(this::add);
        add(after);
    }

    /** The taker gets what was typed, every field by its name. */
    void onSend(Consumer<Map<String, String>> taker) {
        onSubmit(typed -> attempt(() -> taker.accept(typed)));
    }

    /** Does it, and shows here what is not accepted. */
    void attempt(Runnable deed) {
        fields.forEach(it -> it.setProblem(null));
        errors.setVisible(false);
        try {
            deed.run();
        } catch (InputRefused e) {
            show(e);
        } catch (FactorRefused e) {
            show(e);
        } catch (TooManyAttempts e) {
            errors.show(getTranslation("signin.wait", e.minutes()));
        }
    }

    /** What is wrong, above all fields. */
    void problem(String words) {
        errors.show(words);
    }

    private void show(InputRefused refused) {
        var problems = new LinkedHashMap<Field, String>();
        for (var problem : refused.problems()) {
            fields.stream().filter(it -> it.name().equals(fieldOf(problem)))
                    .forEach(it -> problems.put(it, getTranslation("signin.problem." + problem)));
        }
        errors.show(problems);
    }

    private void show(FactorRefused refused) {
        var words = getTranslation("signin.factor.problem." + refused.problem());
        var name = refused.problem().name().toLowerCase(Locale.ROOT);
        fields.stream().filter(it -> it.name().equals(name)).findFirst()
                .ifPresentOrElse(it -> errors.show(Map.of(it, words)), () -> errors.show(words));
    }

    private static String fieldOf(AccountProblem problem) {
        return switch (problem) {
            case GIVEN_NAME -> "given-name";
            case FAMILY_NAME -> "family-name";
            case ADDRESS, ADDRESS_OWN, ADDRESSES_TOO_MANY -> "email";
            case PRESENT_PASSWORD -> "present-password";
            case REASON -> "reason";
            case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_ADDRESS, PASSWORD_COMMON,
                    PASSWORD_WRONG -> "password";
        };
    }
}
