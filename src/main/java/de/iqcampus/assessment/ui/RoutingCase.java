package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.assessment.Routing;
import de.iqcampus.assessment.Routing.Body;
import de.iqcampus.assessment.Routing.Case;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** One case and the bodies it can go to; a button sends it, so that arrow keys never do. */
class RoutingCase extends Div {

    private final Case sent;
    private final Map<Body, NativeButton> ways = new LinkedHashMap<>();

    RoutingCase(Case sent, Routing routing, AnswerSheet sheet, BiConsumer<RoutingCase, Body> onSend) {
        this.sent = sent;
        var list = new UnorderedList();
        list.addClassNames("plain", "bodies");
        routing.bodies().forEach(body -> {
            var way = new NativeButton("", it -> onSend.accept(this, body));
            way.addClassName("body");
            way.add(sheet.words().line(body.text()));
            ways.put(body, way);
            list.add(new ListItem(way));
        });
        var hint = new Span(getTranslation("assessment.routing.who"));
        hint.addClassNames("hint", "small", "muted");
        add(new Legended(new Span(sheet.words().line(sent.text()), new Text(" "), hint), list));
    }

    /** It was sent: the way it took and the one it should take stay in sight. */
    void close(Body to) {
        ways.forEach((body, way) -> {
            way.setEnabled(false);
            if (body.id().equals(sent.competent())) {
                way.addClassName("good");
            } else if (body.equals(to)) {
                way.addClassName("partly");
            }
        });
    }
}
