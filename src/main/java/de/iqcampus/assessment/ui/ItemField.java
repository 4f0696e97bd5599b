package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AssessmentItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One item by its type: how it is asked, what the answer on the sheet is worth, how it reads afterwards. */
interface ItemField {

    static ItemField of(AssessmentItem item, AnswerSheet sheet) {
        return switch (item) {
            case AssessmentItem.Choice choice -> new ChoiceField(choice, sheet);
            case AssessmentItem.Order order -> new OrderField(order, sheet);
            case AssessmentItem.Match match -> new MatchField(match, sheet);
            case AssessmentItem.TextEntry entry -> new TextEntryField(entry, sheet);
        };
    }

    /** The controls, with the answer so far; each change is heard. */
    Component ask(Span legend, Consumer<Answer> onAnswer);

    /** Whether a single choice is the whole answer, so that there is nothing to wait for. */
    default boolean isAnsweredAtOnce() {
        return false;
    }

    /** What stands there untouched and may be meant as the answer. */
    default Optional<Answer> standing() {
        return Optional.empty();
    }

    /** Marks each control that the answer still lacks; why is said in the element with this id. */
    default void markMissing(String reason) { }

    /** What the answer is worth, telling no more than the learner asked for. */
    List<Component> verdicts();

    /** The answer beside the right one, to read. */
    Component review();
}
