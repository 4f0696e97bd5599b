package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.assessment.RepairText;
import de.iqcampus.assessment.RepairText.Passage;

/** The text as it stands, its passages to mend, and what all of it is worth once each is decided. */
@StyleSheet("styles/exercise-repair-text.css")
class RepairDesk extends Div {

    private final RepairText repair;
    private final AnswerSheet sheet;
    private final ReachableHeading heading = new ReachableHeading(getTranslation("assessment.repair.text"));
    private final MendedText text;
    private final Div passages = new Div();
    private final Div total = new Div();
    private final Div below = new Div();

    RepairDesk(RepairText repair, AnswerSheet sheet) {
        this.repair = repair;
        this.sheet = sheet;
        this.text = new MendedText(repair, sheet);
        total.getElement().setAttribute("role", "status");
        addClassName("repair");
        add(heading, text, passages, total, below);
        open();
    }

    private void open() {
        passages.removeAll();
        text.show();
        repair.spans().forEach(it -> passages.add(new RepairPassage(it, text, sheet, () -> changed(it))));
        sumUp();
    }

    private void changed(Passage passage) {
        text.show(passage);
        sumUp();
    }

    private void sumUp() {
        total.removeAll();
        var complete = repair.isComplete(sheet.answers());
        if (complete) {
            total.add(new Paragraph(words()));
        }
        if (!complete) {
            below.removeAll();
        } else if (below.getComponentCount() == 0) {
            var read = new NativeButton(getTranslation("assessment.repair.read"), it -> heading.focus());
            read.addClassNames("btn", "quiet");
            var again = new Replay(getTranslation("assessment.repair.again"), sheet, () -> {
                open();
                heading.focus();
            });
            again.addComponentAsFirst(read);
            below.add(again);
        }
    }

    private String words() {
        var answers = sheet.answers();
        return repair.most(answers) == 0 ? getTranslation("assessment.repair.all-own")
                : getTranslation("assessment.repair.total", repair.points(answers), repair.most(answers));
    }
}
