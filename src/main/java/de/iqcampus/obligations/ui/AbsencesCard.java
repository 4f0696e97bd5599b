package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.obligations.AbsenceEntry;
import de.iqcampus.organisation.ui.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** When a person is away; why is asked of nobody. */
class AbsencesCard extends Section {

    private final List<AbsenceEntry> absences;
    private BiConsumer<@Nullable LocalDate, @Nullable LocalDate> enter = (from, until) -> { };
    private Consumer<UUID> remove = it -> { };

    AbsencesCard(List<AbsenceEntry> absences) {
        this.absences = absences;
        addClassNames("card", "side", "team-part");
    }

    void onEnter(BiConsumer<@Nullable LocalDate, @Nullable LocalDate> taker) {
        enter = taker;
    }

    void onRemove(Consumer<UUID> taker) {
        remove = taker;
    }

    void show() {
        add(new H2(getTranslation("obligations.absences")), new Paragraph(getTranslation("obligations.absences.why")));
        if (!absences.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("plain", "team-lines");
            absences.forEach(it -> list.add(line(it)));
            add(list);
        }
        var form = new NativeForm();
        form.addClassName("team-form");
        var button = new NativeButton(getTranslation("obligations.absence.enter"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("btn", "quiet");
        form.add(new Field("from", "date", getTranslation("obligations.absence.from")).required(),
                new Field("until", "date", getTranslation("obligations.absence.until")).required(), button);
        form.onSubmit(typed -> enter.accept(Typed.day(typed.get("from")), Typed.day(typed.get("until"))));
        add(form);
    }

    private ListItem line(AbsenceEntry entry) {
        var days = getTranslation("obligations.absence.days", Days.of(entry.absence().from(), getLocale()),
                Days.of(entry.absence().until(), getLocale()));
        var button = new NativeButton(getTranslation("obligations.absence.remove"), it -> remove.accept(entry.id()));
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation("obligations.absence.remove") + ": " + days);
        var line = new ListItem(new Span(days), button);
        line.addClassName("row");
        return line;
    }
}
