package de.iqcampus.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.feedback.FeedbackStatus;
import de.iqcampus.feedback.FeedbackSummary;
import java.util.function.Consumer;

/** Takes the answer to a report, or leads on without one: takes it up, or closes it where nobody can be answered. */
class AnswerForm extends NativeForm {

    private static final int MAX_WORDS = 4000;

    private final FeedbackSummary report;
    private final Field answer;

    AnswerForm(FeedbackSummary report, Consumer<String> send, Runnable takeUp, Runnable close) {
        this.report = report;
        answer = Field.ofLines("answer-" + report.number(), getTranslation("feedback.answer"))
                .hint(report.email() == null ? getTranslation("feedback.answer.hint-none")
                        : getTranslation("feedback.answer.hint-mail", report.email()));
        answer.input().setAttribute("maxlength", String.valueOf(MAX_WORDS));
        var buttons = new Div(named(DoorCard.submit(getTranslation("feedback.answer.save"))));
        buttons.addClassName("row");
        if (report.status() == FeedbackStatus.NEW) {
            buttons.add(quiet("feedback.take-up", takeUp));
        }
        if (report.email() == null) {
            buttons.add(quiet("feedback.close", close));
        }
        add(answer, buttons);
        onSubmit(typed -> take(typed.getOrDefault(answer.name(), ""), send));
    }

    private void take(String words, Consumer<String> send) {
        if (words.isBlank() || words.strip().length() > MAX_WORDS) {
            answer.setProblem(getTranslation("feedback.answer.empty"));
            answer.focus();
            return;
        }
        answer.setProblem(null);
        send.accept(words);
    }

    private NativeButton quiet(String key, Runnable deed) {
        var button = new NativeButton(getTranslation(key), it -> deed.run());
        button.getElement().setAttribute("type", "button");
        button.addClassNames("btn", "quiet");
        return named(button);
    }

    private NativeButton named(NativeButton button) {
        button.setAriaLabel(button.getText() + ": " + report.number());
        return button;
    }
}
