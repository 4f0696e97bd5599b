package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.assessment.AttemptSummary.Score;
import java.util.Objects;
import java.util.Optional;

/** How a submitted try went, every item with its feedback, and another try where there is one. */
class QuizResult extends Div {

    private final H2 heading = new H2();

    /** @param notice the key of what the learner should know about how it came to this */
    QuizResult(QuizTry current, QuizDesk desk, Optional<String> notice) {
        var score = Objects.requireNonNull(current.sheet().attempt().score());
        heading.setText(words(score, current.quiz().pass()));
        heading.getElement().setAttribute("tabindex", "-1");
        var head = new Div(heading);
        head.addClassNames("quiz-result", "card", score.passed() ? "passed" : "not-yet");
        notice.ifPresent(it -> head.add(new Paragraph(getTranslation(it))));
        head.add(again(current, score, desk), new EarlierTries(current));
        add(head);
        if (score.passed() && current.sheet().attempt().answers().isEmpty()) { // they were removed
            head.add(new Paragraph(getTranslation("assessment.quiz.answers-removed")));
        } else {
            current.items().forEach(it -> add(new ReviewedItem(it, current)));
        }
    }

    private String words(Score score, int pass) {
        return score.passed() ? getTranslation("assessment.quiz.passed", score.right(), score.of())
                : getTranslation("assessment.quiz.not-yet", score.right(), score.of(), pass - score.right());
    }

    private static Component again(QuizTry current, Score score, QuizDesk desk) {
        var part = new Div();
        part.addClassName("again");
        var tries = current.quiz().tries();
        if (tries != null) {
            part.add(new Paragraph(part.getTranslation("assessment.quiz.tries-left",
                    Math.max(0, tries - current.sheet().tries().size()))));
        }
        if (current.hasTriesLeft()) {
            var button = new NativeButton(part.getTranslation(score.passed() ? "assessment.quiz.practise"
                    : "assessment.quiz.again"), it -> desk.again());
            button.addClassNames("btn", score.passed() ? "quiet" : "primary");
            part.add(button);
        }
        return part;
    }

    void focusHeading() {
        heading.getElement().executeJs("this.focus()");
    }
}
