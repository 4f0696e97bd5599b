package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.node.JsonNodeFactory;

/** An exercise on screen: what a browser gets of it, and what it sends back. */
record Shown(Section section) {

    Document html() {
        return Jsoup.parse(section.getElement().getOuterHTML());
    }

    String text(String selector) {
        return html().select(selector).text();
    }

    void choose(String group, String value) {
        send(it -> value.equals(it.getAttribute("value")) && it.getAttribute("name").endsWith(group), "change",
                "element.checked", true);
    }

    void check(boolean checked) {
        send(it -> "checkbox".equals(it.getAttribute("type")), "change", "element.checked", checked);
    }

    /** As typing does it: {@code input}; as leaving the field does it: {@code change}. */
    void write(String id, String words, String event) {
        send(it -> id.equals(it.getAttribute("id")), event, "element.value", words);
    }

    void click(String words) {
        send(it -> it.getTag().equals("button") && it.getText().equals(words), "click", "", "");
    }

    String value(String id) {
        return find(it -> id.equals(it.getAttribute("id"))).getProperty("value");
    }

    boolean isChecked(String group, String value) {
        return find(it -> value.equals(it.getAttribute("value")) && it.getAttribute("name").endsWith(group))
                .getProperty("checked", false);
    }

    private void send(Predicate<Element> wanted, String event, String key, Object value) {
        var element = find(wanted);
        var data = JsonNodeFactory.instance.objectNode();
        if (event.equals("input")) {
            data.put("for", "trailing"); // the browser waits for a pause
        }
        if (value instanceof Boolean flag) {
            data.put(key, flag);
        } else {
            data.put(key, value.toString());
        }
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    private Element find(Predicate<Element> wanted) {
        return all(section.getElement()).filter(it -> !it.isTextNode()).filter(wanted).findFirst().orElseThrow();
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode() ? Stream.of(element)
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(Shown::all));
    }
}
