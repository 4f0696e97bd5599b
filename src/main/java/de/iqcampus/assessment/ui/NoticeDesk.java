package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.assessment.NoticeReading;
import de.iqcampus.assessment.NoticeReading.Asked;

/** One question at a time on the letter, the way to each question, and how it went once all were checked. */
@StyleSheet("styles/exercise-notice-reading.css")
class NoticeDesk extends Div {

    private final NoticeReading notice;
    private final AnswerSheet sheet;
    private final ReachableHeading heading = new ReachableHeading("");
    private final UnorderedList questions = new UnorderedList();
    private final Div place = new Div();
    private final Div result = new Div();
    private final Div below = new Div();

    NoticeDesk(NoticeReading notice, AnswerSheet sheet) {
        this.notice = notice;
        this.sheet = sheet;
        questions.addClassNames("plain", "questions");
        result.getElement().setAttribute("role", "status");
        addClassName("notice-desk");
        add(questions, heading, place, result, below);
        open(firstOpen());
    }

    private Asked firstOpen() {
        return notice.questions().stream().filter(it -> !isChecked(it)).findFirst()
                .orElse(notice.questions().getFirst());
    }

    private void open(Asked question) {
        var number = notice.questions().indexOf(question);
        heading.setText(getTranslation("assessment.notice.question", number + 1, notice.questions().size()));
        place.removeAll();
        place.add(new MarkedLetter(notice, question, sheet, () -> checked(question)));
        list(question);
        sumUp(question);
    }

    private void checked(Asked question) {
        list(question);
        sumUp(question);
    }

    private void list(Asked current) {
        questions.removeAll();
        for (var question : notice.questions()) {
            var sign = new Span(isChecked(question) ? isRight(question) ? "●" : "◐" : "○");
            sign.getElement().setAttribute("aria-hidden", "true");
            var number = notice.questions().indexOf(question) + 1;
            var way = new NativeButton("", it -> {
                open(question);
                heading.focus();
            });
            way.add(sign, new Span(Integer.toString(number)));
            way.addClassName("chip");
            way.getElement().setAttribute("aria-label", getTranslation(state(question), number));
            if (question.equals(current)) {
                way.getElement().setAttribute("aria-current", "true");
            }
            questions.add(new ListItem(way));
        }
    }

    private String state(Asked question) {
        return !isChecked(question) ? "assessment.notice.open"
                : isRight(question) ? "assessment.notice.right" : "assessment.notice.not-yet";
    }

    private void sumUp(Asked current) {
        result.removeAll();
        below.removeAll();
        if (isChecked(current)) {
            notice.questions().stream().filter(it -> !isChecked(it)).findFirst().ifPresent(it -> {
                var on = new NativeButton(getTranslation("assessment.notice.next"), click -> {
                    open(it);
                    heading.focus();
                });
                on.addClassNames("btn", "primary");
                below.add(on);
            });
        }
        if (notice.isComplete(sheet.answers())) {
            var right = notice.questions().stream().filter(this::isRight).count();
            result.add(new Paragraph(getTranslation("assessment.notice.result", right, notice.questions().size())));
            below.add(new Replay(getTranslation("assessment.notice.again"), sheet, () -> {
                open(firstOpen());
                heading.focus();
            }));
        }
    }

    private boolean isChecked(Asked question) {
        return NoticeReading.YES.equals(sheet.answer(NoticeReading.checked(question)));
    }

    private boolean isRight(Asked question) {
        return question.isRight(sheet.answer(question.id()));
    }
}
