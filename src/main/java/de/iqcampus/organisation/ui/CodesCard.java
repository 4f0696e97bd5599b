package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.organisation.JoinCodeEntry;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The codes by which people join: those that work, and the form that makes another. */
class CodesCard extends Section {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final List<UnitEntry> units;
    private final List<JoinCodeEntry> codes;
    private Make make = (unit, endsOn, uses) -> { };
    private Consumer<String> withdraw = it -> { };

    CodesCard(List<UnitEntry> units, List<JoinCodeEntry> codes) {
        this.units = units;
        this.codes = codes;
        addClassNames("card", "side", "organisation-part");
    }

    void onMake(Make taker) { make = taker; }
    void onWithdraw(Consumer<String> taker) { withdraw = taker; }

    void show() {
        var list = new UnorderedList();
        list.addClassNames("plain", "units");
        codes.forEach(it -> list.add(row(it)));
        add(new H2(getTranslation("organisation.codes")), new Paragraph(getTranslation("organisation.codes.why")),
                codes.isEmpty() ? new Paragraph(getTranslation("organisation.codes.none")) : list, form());
    }

    private ListItem row(JoinCodeEntry code) {
        var word = new Code(code.code());
        word.addClassName("join-code");
        var facts = new Div(getTranslation("organisation.code.facts", Words.day(code.endsOn()), code.uses(),
                code.mostUses()) + (code.unit() == null ? "" : " · " + code.unit()));
        facts.addClassName("muted");
        var end = Words.quiet(getTranslation("organisation.code.withdraw"), () -> withdraw.accept(code.code()));
        end.setAriaLabel(getTranslation("organisation.code.withdraw") + ": " + code.code());
        var row = new ListItem(word, facts, end);
        row.addClassName("row");
        return row;
    }

    private NativeForm form() {
        var uses = new Field("uses", "text", getTranslation("organisation.code.uses")).in("code").autocomplete("off")
                .required();
        uses.input().setAttribute("inputmode", "numeric");
        var form = new NativeForm();
        if (!units.isEmpty()) {
            form.add(new Choice("unit", getTranslation("organisation.member.unit"),
                    Words.units(units, getTranslation("organisation.unit.top-level"))).in("code"));
        }
        form.add(new Field("ends-on", "date", getTranslation("organisation.code.end")).in("code").required(), uses,
                DoorCard.submit(getTranslation("organisation.code.make")));
        form.onSubmit(typed -> make.make(Typed.id(typed.get("unit")).map(UnitId::new).orElse(null),
                Typed.day(typed.get("ends-on")), number(typed.getOrDefault("uses", "").strip())));
        return form;
    }

    private static int number(String typed) {
        return NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    }

    /** Makes a code. */
    interface Make {

        void make(@Nullable UnitId unit, @Nullable LocalDate endsOn, int uses);
    }
}
