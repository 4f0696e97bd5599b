package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.Routing;
import de.iqcampus.assessment.Routing.Body;
import de.iqcampus.assessment.Routing.Case;
import java.util.List;

/** The first case that is still to be sent; then why it went right, or where it belongs; at the end all of them. */
@StyleSheet("styles/exercise-routing.css")
class RoutingDesk extends Div {

    private final Routing routing;
    private final AnswerSheet sheet;
    private final ReachableHeading heading = new ReachableHeading("");
    private final Div track = new Div();
    private final Div place = new Div();
    private final Feedback said;
    private final Div below = new Div();

    RoutingDesk(Routing routing, AnswerSheet sheet) {
        this.routing = routing;
        this.sheet = sheet;
        this.said = new Feedback(sheet.words());
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true"); // the heading says how many
        addClassName("routing");
        add(heading, track, place, said, below);
        open();
    }

    private void open() {
        said.clear();
        place.removeAll();
        below.removeAll();
        follow();
        drawn().stream().filter(it -> sheet.answer(it.id()) == null).findFirst()
                .ifPresentOrElse(this::ask, this::sumUp);
    }

    private void ask(Case next) {
        var sent = drawn().stream().filter(it -> sheet.answer(it.id()) != null).toList();
        heading.setText(getTranslation("assessment.routing.case", drawn().indexOf(next) + 1, drawn().size()));
        place.add(new RoutingCase(next, routing, sheet, (it, to) -> send(it, next, to)));
        if (!sent.isEmpty()) {
            below.add(new NativeDetails(getTranslation("assessment.routing.sent", sent.size()),
                    new RoutedCases(sent, routing, sheet)));
        }
    }

    private void send(RoutingCase shown, Case sent, Body to) {
        sheet.put(sent.id(), new Answer.One(to.id()));
        shown.close(to);
        follow();
        said.show(List.of(RoutedCases.verdict(sent, routing, sheet)));
        below.removeAll();
        if (sent.fact() != null) {
            below.add(sheet.words().factCard(sheet.attempt().revision(), sent.fact()));
        }
        var last = routing.isComplete(sheet.answers());
        var on = new NativeButton(getTranslation(last ? "assessment.routing.sum" : "assessment.routing.next"), it -> {
            open();
            heading.focus();
        });
        on.addClassNames("btn", "primary");
        below.add(on);
        on.getElement().executeJs("this.focus()");
    }

    private void sumUp() {
        var right = drawn().stream().filter(it -> it.isRight(sheet.answer(it.id()))).count();
        heading.setText(getTranslation("assessment.routing.result", right, drawn().size()));
        below.add(new RoutedCases(drawn(), routing, sheet),
                new Replay(getTranslation("assessment.routing.again"), sheet, () -> {
                    open();
                    heading.focus();
                }));
    }

    private void follow() {
        track.removeAll();
        drawn().forEach(it -> {
            var dot = new Div();
            var answer = sheet.answer(it.id());
            dot.addClassName(answer == null ? "open" : it.isRight(answer) ? "good" : "partly");
            track.add(dot);
        });
    }

    private List<Case> drawn() {
        return routing.drawn(sheet.attempt().seed());
    }
}
