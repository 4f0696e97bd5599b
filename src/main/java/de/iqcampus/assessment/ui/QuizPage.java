package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.assessment.AssessmentItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some items of a try, and the way to the others; on the last page the try is handed in. */
class QuizPage extends Div {

    private static final int ITEMS = 4;

    private final int number;
    private final QuizTry current;
    private final QuizDesk desk;
    private final List<AssessmentItem> items;
    private final Map<String, Component> asked = new HashMap<>();
    private final H2 heading = new H2();
    private final Div open = new Div();

    QuizPage(int number, QuizTry current, QuizDesk desk) {
        this.number = number;
        this.current = current;
        this.desk = desk;
        this.items = current.items();
        var pages = holding(items.size() - 1) + 1;
        heading.setText(getTranslation("assessment.quiz.page", number + 1, pages));
        heading.getElement().setAttribute("tabindex", "-1");
        open.getElement().setAttribute("role", "alert");
        add(heading, open);
        var end = current.endsAt();
        if (end != null) {
            add(new Paragraph(getTranslation("assessment.quiz.until", new Moment(end, getLocale()).time())));
        }
        items.stream().filter(it -> holding(items.indexOf(it)) == number).forEach(it -> add(asked(it)));
        add(ways(pages));
    }

    /** The page, from 0, with the item at this place. */
    static int holding(int index) {
        return Math.max(0, index) / ITEMS;
    }

    private Component asked(AssessmentItem item) {
        var field = ItemField.of(item, current.sheet());
        var place = new Span(getTranslation("assessment.quiz.number", items.indexOf(item) + 1, items.size()));
        place.addClassNames("number", "small", "muted");
        var legend = new Span(place, new Text(" "), current.sheet().words().line(item.prompt()));
        var controls = field.ask(legend, it -> desk.answer(item, it));
        if (field.standing().isPresent()) {
            controls.getElement().appendChild(new KeepStanding(current.isAnswered(item),
                    () -> field.standing().ifPresent(it -> desk.answer(item, it))).getElement());
        }
        asked.put(item.id(), controls);
        return controls;
    }

    private Div ways(int pages) {
        var ways = new Div();
        ways.addClassName("ways");
        if (number > 0) {
            ways.add(button("assessment.quiz.previous", "quiet", () -> desk.turnTo(number - 1)));
        }
        ways.add(number + 1 < pages ? button("assessment.quiz.next", "primary", () -> desk.turnTo(number + 1))
                : button("assessment.quiz.submit", "primary", this::submit));
        return ways;
    }

    private NativeButton button(String key, String look, Runnable onClick) {
        var button = new NativeButton(getTranslation(key), it -> onClick.run());
        button.addClassNames("btn", look);
        return button;
    }

    private void submit() {
        if (current.unanswered().isEmpty()) {
            desk.submit();
            return;
        }
        var summary = new UnansweredItems(current, desk);
        open.removeAll();
        open.add(summary);
        summary.focus();
    }

    void focusHeading() {
        heading.getElement().executeJs("this.focus()");
    }

    void focus(AssessmentItem item) {
        var controls = asked.get(item.id());
        if (controls != null) {
            controls.getElement().executeJs("this.querySelector('input, select, button').focus()");
        }
    }
}
