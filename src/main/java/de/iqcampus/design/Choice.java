package de.iqcampus.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;

/** A labelled list of which one is chosen, as the browser draws it. */
public class Choice extends Div {

    private final String name;
    private final NativeLabel caption;
    private final Element list = new Element("select");

    /** @param options words by value, in their order */
    public Choice(String name, String label, Map<String, String> options) {
        this.name = name;
        this.caption = new NativeLabel(label);
        addClassName("field");
        list.setAttribute("name", name);
        options.forEach((value, words) ->
                list.appendChild(new Element("option").setAttribute("value", value).setText(words)));
        identify(name);
        add(caption);
        getElement().appendChild(list);
    }

    /** Tells it from a choice of the same name in another form of the page. */
    public Choice in(String form) {
        identify(form + "-" + name);
        return this;
    }

    /** What is chosen before anybody chooses. */
    public Choice chosen(String value) {
        list.getChildren().filter(it -> value.equals(it.getAttribute("value")))
                .forEach(it -> it.setAttribute("selected", true));
        return this;
    }

    public Choice onChange(Consumer<String> taker) {
        list.addEventListener("change", it -> taker.accept(it.getEventData().get("event.target.value").asString()))
                .addEventData("event.target.value");
        return this;
    }

    public void focus() {
        list.callJsFunction("focus");
    }

    private void identify(String id) {
        list.setAttribute("id", id);
        caption.getElement().setAttribute("for", id);
    }
}
