package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.assessment.Checklist;
import de.iqcampus.assessment.Checklist.Entry;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The list as it is printed, alone on its sheet: what was chosen, or all of it, with boxes to tick by hand. */
class PrintedChecklist extends Div {

    // what is printed otherwise, such as the lesson by the browser's own menu, stays as it is
    private static final String PRINT = """
            this.classList.add('printing');
            addEventListener('afterprint', () => this.classList.remove('printing'), {once: true});
            print();""";

    private final Checklist list;
    private final AnswerSheet sheet;

    PrintedChecklist(Checklist list, AnswerSheet sheet) {
        this.list = list;
        this.sheet = sheet;
        addClassName("printed-list");
    }

    void print() {
        getElement().executeJs(PRINT);
    }

    void show() {
        removeAll();
        add(new H2(sheet.words().line(list.title())));
        var chosen = list.chosen(sheet.answers());
        for (var stage : list.stages()) {
            var entries = stage.entries().stream().filter(it -> chosen.isEmpty() || chosen.contains(it)).toList();
            if (!entries.isEmpty()) {
                add(new H3(sheet.words().line(stage.title())), entries(entries));
            }
        }
        var own = sheet.text(Checklist.OWN);
        if (!own.isBlank()) {
            add(new H3(getTranslation("assessment.checklist.more")),
                    new UnorderedList(new ListItem(box(), new Span(own))));
        }
    }

    private UnorderedList entries(List<Entry> entries) {
        var shown = new UnorderedList();
        for (var entry : entries) {
            var details = new Div(line("assessment.checklist.who", sheet.text(Checklist.who(entry))),
                    line("assessment.checklist.day", day(sheet.text(Checklist.day(entry)))));
            details.addClassName("details");
            shown.add(new ListItem(box(), new Div(sheet.words().line(entry.text()), details)));
        }
        return shown;
    }

    /** A word and what was written, or a rule to write on. */
    private Div line(String key, String words) {
        var written = new Span(words);
        written.addClassName(words.isBlank() ? "rule" : "words");
        return new Div(new Span(getTranslation(key) + ":"), new Text(" "), written);
    }

    private String day(String day) {
        return day.isEmpty() ? "" : LocalDate.parse(day)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale()));
    }

    private static Span box() {
        var box = new Span();
        box.addClassName("box");
        return box;
    }
}
