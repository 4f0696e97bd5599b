package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.NoticeReading;
import de.iqcampus.assessment.NoticeReading.Asked;
import de.iqcampus.assessment.ui.Feedback.Worth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The letter, its passages to be marked for one question, and what a check says of the marks. */
class MarkedLetter extends Div {

    private final NoticeReading notice;
    private final Asked question;
    private final AnswerSheet sheet;
    private final Feedback feedback;
    private final Div solution = new Div();

    MarkedLetter(NoticeReading notice, Asked question, AnswerSheet sheet, Runnable onCheck) {
        this.notice = notice;
        this.question = question;
        this.sheet = sheet;
        this.feedback = new Feedback(sheet.words());
        var check = new NativeButton(getTranslation("assessment.check"), it -> check(onCheck));
        check.addClassNames("btn", "quiet");
        add(letter(), check, feedback, solution);
        if (NoticeReading.YES.equals(sheet.answer(NoticeReading.checked(question)))) {
            say();
        }
    }

    private Choices letter() {
        var passages = new LinkedHashMap<String, Component>();
        notice.passages().forEach(it -> {
            var number = new Span(Integer.toString(notice.passages().indexOf(it) + 1));
            number.addClassName("number");
            passages.put(it.id(), new Span(number, new Text(" "), sheet.words().line(it.text())));
        });
        var marked = sheet.answer(question.id()) instanceof Answer.Several(Set<String> ids) ? ids : Set.<String>of();
        var letter = Choices.checkboxes(sheet.words().line(question.prompt()),
                sheet.id().value() + "-" + question.id(), passages, marked, it -> {
                    sheet.put(question.id(), new Answer.Several(it));
                    feedback.clear(); // it spoke of the marks before
                    solution.removeAll();
                });
        var invented = new Span(getTranslation("assessment.notice.invented"));
        invented.addClassName("tag");
        var head = new Div(invented, new Text(" "), sheet.words().line(notice.sender()));
        head.addClassName("sender");
        letter.prepend(head);
        return letter;
    }

    private void check(Runnable onCheck) {
        if (!(sheet.answer(question.id()) instanceof Answer.Several(Set<String> marked)) || marked.isEmpty()) {
            feedback.show(List.of(new Paragraph(getTranslation("assessment.notice.mark-first"))));
            return;
        }
        sheet.put(NoticeReading.checked(question), NoticeReading.YES);
        say();
        onCheck.run();
    }

    private void say() {
        var answer = sheet.answer(question.id());
        var found = question.found(answer);
        var missing = question.missing(answer);
        var beside = question.beside(answer);
        var said = new ArrayList<Component>();
        if (question.isRight(answer)) {
            said.add(new Verdict(Worth.GOOD, getTranslation("assessment.right"),
                    sheet.words().line(question.feedback())));
        } else {
            if (!found.isEmpty()) {
                said.add(new Verdict(Worth.GOOD, getTranslation("assessment.notice.found", numbers(found))));
            }
            if (!missing.isEmpty()) {
                said.add(new Verdict(Worth.PARTLY, getTranslation("assessment.notice.missing", missing.size())));
            }
            if (!beside.isEmpty()) {
                said.add(new Verdict(Worth.NOT, getTranslation("assessment.notice.beside", numbers(beside))));
            }
            solution.removeAll();
            solution.add(new NativeDetails(getTranslation("assessment.notice.solution"),
                    new Div(new Paragraph(getTranslation("assessment.notice.passages", numbers(question.passages()))),
                            new Paragraph(sheet.words().line(question.feedback())))));
        }
        feedback.show(said);
    }

    /** As the letter counts them: "2, 5". */
    private String numbers(Collection<String> passages) {
        return notice.passages().stream().filter(it -> passages.contains(it.id()))
                .map(it -> Integer.toString(notice.passages().indexOf(it) + 1)).collect(Collectors.joining(", "));
    }
}
