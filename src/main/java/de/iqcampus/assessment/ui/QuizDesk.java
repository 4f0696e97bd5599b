package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AssessmentItem;
import java.util.Optional;

/** Where a try stands follows from what is stored: its start, a page of items, or its result. */
@StyleSheet("styles/exercise-question.css") @StyleSheet("styles/exercise-quiz.css")
class QuizDesk extends Div {

    private final QuizTry current;

    QuizDesk(QuizTry current) {
        this.current = current;
        addClassName("quiz");
        open();
    }

    private void open() {
        if (current.isSubmitted()) {
            place(new QuizResult(current, this, Optional.empty()));
        } else if (current.isOver()) {
            submit("assessment.quiz.time-over");
        } else if (current.isUntouched()) {
            place(new QuizStart(current, this));
        } else {
            place(page(firstOpen()));
        }
    }

    private int firstOpen() {
        var items = current.items();
        var open = current.unanswered();
        return QuizPage.holding(open.isEmpty() ? items.size() - 1 : items.indexOf(open.getFirst()));
    }

    void turnTo(int number) {
        var page = page(number);
        place(page);
        page.focusHeading();
    }

    void goTo(AssessmentItem item) {
        var page = page(QuizPage.holding(current.items().indexOf(item)));
        place(page);
        page.focus(item);
    }

    void answer(AssessmentItem item, Answer answer) {
        if (!current.put(item, answer)) {
            current.sheet().submit(); // changes nothing where it was handed in elsewhere
            showResult(Optional.of(current.wasSubmittedInTime()
                    ? "assessment.quiz.elsewhere" : "assessment.quiz.time-over"));
        }
    }

    void submit() {
        current.sheet().submit();
        showResult(Optional.empty());
    }

    private void submit(String notice) {
        current.sheet().submit();
        place(new QuizResult(current, this, Optional.of(notice)));
    }

    private void showResult(Optional<String> notice) {
        var result = new QuizResult(current, this, notice);
        place(result);
        result.focusHeading();
    }

    /** Begins another try, or goes on with the one that another tab began. */
    void again() {
        current.sheet().latest();
        if (!current.isSubmitted()) {
            turnTo(firstOpen());
        } else if (current.hasTriesLeft() && (current.sheet().another() || !current.isSubmitted())) {
            turnTo(firstOpen());
        } else {
            showResult(Optional.empty());
        }
    }

    private QuizPage page(int number) {
        return new QuizPage(number, current, this);
    }

    private void place(Div part) {
        removeAll();
        add(part);
    }
}
