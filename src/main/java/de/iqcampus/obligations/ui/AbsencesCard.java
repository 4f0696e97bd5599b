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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
        form.onSubmit(typed -> enter.accept(day(typed.get("from")), day(typed.get("until"))));
        add(form);
    }

    private ListItem line(AbsenceEntry entry) {
        var days = getTranslation("obligations.absence.days", TeamWords.day(entry.absence().from()),
                TeamWords.day(entry.absence().until()));
        var button = new NativeButton(getTranslation("obligations.absence.remove"), it -> remove.accept(entry.id()));
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation("obligations.absence.remove") + ": " + days);
        var line = new ListItem(new Span(days), button);
        line.addClassName("row");
        return line;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
