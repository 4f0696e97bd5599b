package de.iqcampus.organisation.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.design.Result;
import de.iqcampus.organisation.ImportOutcome;
import de.iqcampus.organisation.ImportRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would become of the rows of a file; asked for it, does it and shows what became of them. */
class ImportPreview extends Section {

    /** So many at a time, that a request takes no longer than people wait for a page. */
    static final int BATCH = 25;

    private final List<ImportRow> rows;
    private final UnaryOperator<List<ImportRow>> run;
    private final H2 title = new H2(getTranslation("organisation.import.preview"));
    private final Result result = new Result();
    private final Div act = new Div();
    private final ImportRows list;
    private final List<ImportRow> done = new ArrayList<>();

    ImportPreview(List<ImportRow> rows, UnaryOperator<List<ImportRow>> run) {
        this.rows = rows;
        this.run = run;
        this.list = new ImportRows(rows, "organisation.import.outcome.");
        addClassNames("card", "side", "organisation-part", "import");
        title.getElement().setAttribute("tabindex", "-1");
        act.addClassName("import-act");
        add(title, result, act, list);
        offer(rows.stream().filter(ImportRow::isToDo).toList());
    }

    void focus() {
        title.getElement().executeJs("this.focus()");
    }

    private void offer(List<ImportRow> todo) {
        if (todo.isEmpty()) {
            act.add(new Paragraph(getTranslation("organisation.import.nothing")));
            return;
        }
        var button = new NativeButton(counts(todo, "organisation.import.act."), it -> step(todo, 0));
        button.addClassNames("btn", "primary");
        act.add(new Paragraph(getTranslation("organisation.import.before")), button);
    }

    /** The browser asks for the next ones as soon as it has shown how far it is. */
    private void step(List<ImportRow> todo, int from) {
        var until = Math.min(from + BATCH, todo.size());
        done.addAll(run.apply(todo.subList(from, until)));
        if (until < todo.size()) {
            act.removeAll();
            act.add(new Progress(getTranslation("organisation.import.running", until, todo.size()), until,
                    todo.size()));
            act.getElement().executeJs("return true").then(it -> step(todo, until));
        } else {
            finish();
        }
    }

    private void finish() {
        var became = done.stream().collect(toMap(ImportRow::number, it -> it));
        var failed = done.stream().filter(it -> it.outcome() == ImportOutcome.WRONG).count();
        title.setText(getTranslation("organisation.import.result"));
        remove(act, list);
        add(new ImportRows(rows.stream().map(it -> became.getOrDefault(it.number(), it)).toList(),
                "organisation.import.done."));
        var words = counts(done, "organisation.import.done.count.") + (failed == 0 ? ""
                : " " + getTranslation("organisation.import.done.failed", failed));
        if (failed == 0) {
            result.good(words);
        } else {
            result.bad(words.strip());
        }
    }

    private String counts(List<ImportRow> some, String key) {
        return Stream.of(ImportOutcome.CREATED, ImportOutcome.UPDATED).map(outcome -> {
            var count = some.stream().filter(it -> it.outcome() == outcome).count();
            return count == 0 ? "" : getTranslation(key + outcome, count);
        }).filter(it -> !it.isEmpty()).collect(Collectors.joining(key.endsWith("act.") ? ", " : " "));
    }
}
