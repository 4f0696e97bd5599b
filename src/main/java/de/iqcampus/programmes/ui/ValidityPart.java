package de.iqcampus.programmes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import de.iqcampus.design.Choice;
import de.iqcampus.design.Field;
import de.iqcampus.programmes.Validity;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks how long what was learned is good for, and only what that answer needs. */
class ValidityPart extends Div {

    private final Field months = new Field("months", "number", getTranslation("programmes.months"));
    private final Field day = new Field("day", "number", getTranslation("programmes.yearly.day"));
    private final Div ofMonths = new Div();
    private final Div ofYear = new Div();
    private final Field days = new Field("change-days", "number", getTranslation("programmes.change-days"))
            .hint(getTranslation("programmes.change-days.hint"));

    /** @param known what holds so far; nothing before anything does */
    ValidityPart(@Nullable Validity known) {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(Kind.values()).forEach(it -> kinds.put(it.name(), getTranslation("programmes.validity." + it)));
        var kind = switch (known) {
            case Validity.Months it -> Kind.MONTHS;
            case Validity.Yearly it -> Kind.YEARLY;
            case Validity.UntilChanged it -> Kind.CHANGED;
            case null, default -> Kind.LASTING;
        };
        months.value(known instanceof Validity.Months it ? String.valueOf(it.months()) : "24");
        ofMonths.add(months, fromDue(known instanceof Validity.Months it && it.fromDue()));
        var by = known instanceof Validity.Yearly it ? it.by() : MonthDay.of(12, 31);
        day.value(String.valueOf(by.getDayOfMonth()));
        ofYear.add(day, month(by.getMonth()));
        days.value(known instanceof Validity.UntilChanged it ? String.valueOf(it.days()) : "60");
        add(new Choice("validity", getTranslation("programmes.validity"), kinds).chosen(kind.name())
                .onChange(this::ask), ofMonths, ofYear, days);
        ask(kind.name());
    }

    /** Nothing where what was entered is none. */
    static @Nullable Validity read(Map<String, String> typed) {
        return switch (typed.getOrDefault("validity", "")) {
            case "LASTING" -> new Validity.Lasting();
            case "MONTHS" -> number(typed, "months") < 1 ? null
                    : new Validity.Months(number(typed, "months"), typed.containsKey("from-due"));
            case "YEARLY" -> yearly(typed);
            case "CHANGED" -> number(typed, "change-days") < 1 ? null
                    : new Validity.UntilChanged(number(typed, "change-days"));
            default -> null;
        };
    }

    /** Only what is asked for is seen. */
    void setWrong(boolean wrong) {
        months.setProblem(wrong ? getTranslation("programmes.problem.VALIDITY.MONTHS") : null);
        day.setProblem(wrong ? getTranslation("programmes.problem.VALIDITY.YEARLY") : null);
        days.setProblem(wrong ? getTranslation("programmes.problem.VALIDITY.CHANGED") : null);
    }

    private void ask(String kind) {
        ofMonths.setVisible(kind.equals(Kind.MONTHS.name()));
        ofYear.setVisible(kind.equals(Kind.YEARLY.name()));
        days.setVisible(kind.equals(Kind.CHANGED.name()));
    }

    private Choice month(Month chosen) {
        var words = new RuleWords(this);
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Month.values()).forEach(it -> names.put(String.valueOf(it.getValue()), words.month(it)));
        return new Choice("month", getTranslation("programmes.yearly.month"), names)
                .chosen(String.valueOf(chosen.getValue()));
    }

    private Div fromDue(boolean ticked) {
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", "from-due")
                .setAttribute("name", "from-due").setAttribute("checked", ticked);
        var label = new NativeLabel(getTranslation("programmes.from-due"));
        label.getElement().setAttribute("for", "from-due");
        var row = new Div(label);
        row.addClassNames("field", "option");
        row.getElement().insertChild(0, box);
        return row;
    }

    private static @Nullable Validity yearly(Map<String, String> typed) {
        try {
            return new Validity.Yearly(MonthDay.of(number(typed, "month"), number(typed, "day")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Map<String, String> typed, String name) {
        var words = typed.getOrDefault(name, "").strip();
        return words.matches("\\d{1,3}") ? Integer.parseInt(words) : 0;
    }

    private enum Kind { LASTING, MONTHS, YEARLY, CHANGED }
}
