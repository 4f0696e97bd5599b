package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.assessment.TransferPlan;
import de.iqcampus.assessment.TransferPlan.Example;
import java.util.Map;
import java.util.function.Consumer;

/** A plan to start from, and the button that takes it. */
class PlanExample extends Div {

    /** @param onTake hears the words by part */
    PlanExample(Example example, ContentWords words, Consumer<Map<String, String>> onTake) {
        var when = words.plain(example.when());
        var take = new NativeButton(getTranslation("assessment.plan.take"), it -> onTake.accept(
                Map.of(TransferPlan.IF, when, TransferPlan.THEN, words.plain(example.then()))));
        take.addClassNames("btn", "quiet");
        take.getElement().setAttribute("aria-label", getTranslation("assessment.plan.take.named", when));
        addClassName("example");
        add(new Div(words.line(example.when()), new Div(words.line(example.then()))), take);
    }
}
