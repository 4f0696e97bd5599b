package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and works native elements, as a browser would. */
public record Dom(Element root) {

    public static Dom of(HasElement component) {
        return new Dom(component.getElement());
    }

    public List<Element> all(String tag) {
        return descendants(root).filter(it -> !it.isTextNode() && it.getTag().equals(tag)).toList();
    }

    public Element with(String attribute, String value) {
        return descendants(root).filter(it -> !it.isTextNode() && value.equals(it.getAttribute(attribute)))
                .findFirst().orElseThrow();
    }

    boolean has(String attribute, String value) {
        return descendants(root).anyMatch(it -> !it.isTextNode() && value.equals(it.getAttribute(attribute)));
    }

    /** The words, course texts included. */
    String text() {
        return text(root);
    }

    public static String text(Element element) {
        return descendants(element).map(it -> it.isTextNode() ? it.getText() : it.getProperty("innerHTML", ""))
                .collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }

    public void click(String words) {
        var button = all("button").stream().filter(it -> text(it).equals(words)).findFirst().orElseThrow();
        fire(button, "click", JsonNodeFactory.instance.objectNode());
    }

    public static void check(Element input, boolean checked) {
        fire(input, "change", JsonNodeFactory.instance.objectNode().put("element.checked", checked));
    }

    public static void write(Element input, String value) {
        fire(input, "change", JsonNodeFactory.instance.objectNode().put("element.value", value));
    }

    public static void fire(Element element, String type, ObjectNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    private static Stream<Element> descendants(Element element) {
        return Stream.concat(Stream.of(element), element.isTextNode() ? Stream.of()
                : element.getChildren().flatMap(Dom::descendants));
    }
}
