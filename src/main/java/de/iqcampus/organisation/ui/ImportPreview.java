package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.organisation.ImportOutcome;
import de.iqcampus.organisation.ImportRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would become of the rows of a file, and the button that has it done. */
class ImportPreview extends Section {

    private final H2 title = new H2(getTranslation("organisation.import.preview"));

    ImportPreview(List<ImportRow> rows, Runnable start) {
        addClassNames("card", "side", "organisation-part", "import");
        title.getElement().setAttribute("tabindex", "-1");
        var act = new Div();
        act.addClassName("import-act");
        offer(act, rows, start);
        add(title, act, ImportRows.of(rows, "organisation.import.outcome."));
    }

    void focus() {
        title.getElement().executeJs("this.focus()");
    }

    private void offer(Div act, List<ImportRow> rows, Runnable start) {
        if (rows.stream().noneMatch(ImportRow::isToDo)) {
            act.add(new Paragraph(getTranslation("organisation.import.nothing")));
            return;
        }
        var words = Stream.of(ImportOutcome.CREATED, ImportOutcome.UPDATED).map(outcome -> {
            var count = rows.stream().filter(it -> it.outcome() == outcome).count();
            return count == 0 ? "" : getTranslation("organisation.import.act." + outcome, count);
        }).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
        var button = new NativeButton(words, it -> start.run());
        button.addClassNames("btn", "primary");
        act.add(new Paragraph(getTranslation("organisation.import.before")), button);
    }
}
