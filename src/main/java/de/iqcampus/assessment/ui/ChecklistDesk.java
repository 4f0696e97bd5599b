package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Checklist;

/** The list by stages, how much of it is chosen, a line of one's own, and the way to the printer. */
@StyleSheet("styles/exercise-checklist.css")
class ChecklistDesk extends Div {

    private final Checklist list;
    private final AnswerSheet sheet;
    private final Paragraph chosen = new Paragraph();
    private final PrintedChecklist printed;

    ChecklistDesk(Checklist list, AnswerSheet sheet) {
        this.list = list;
        this.sheet = sheet;
        this.printed = new PrintedChecklist(list, sheet);
        var hint = new Paragraph(getTranslation("assessment.private"));
        hint.addClassNames("small", "muted");
        chosen.addClassName("chosen");
        chosen.getElement().setAttribute("role", "status");
        addClassName("checklist");
        add(hint);
        for (var stage : list.stages()) {
            var entries = new UnorderedList();
            entries.addClassName("plain");
            stage.entries().forEach(it -> entries.add(new ChecklistEntry(it, sheet, this::changed)));
            add(new H3(sheet.words().line(stage.title())), entries);
        }
        var print = new NativeButton(getTranslation("assessment.checklist.print"), it -> printed.print());
        print.addClassNames("btn", "quiet");
        add(new H3(getTranslation("assessment.checklist.more")), WrittenLine.words(list.id() + "-own",
                getTranslation("assessment.checklist.own"), sheet.text(Checklist.OWN), it -> {
                    sheet.put(Checklist.OWN, new Answer.Text(it));
                    changed();
                }), chosen, print, printed);
        changed();
    }

    private void changed() {
        var count = list.chosen(sheet.answers()).size();
        chosen.setText(getTranslation(count < list.choose() ? "assessment.checklist.chosen"
                : "assessment.checklist.enough", count, list.choose()));
        printed.show();
    }
}
