package de.iqcampus.design;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The browser's own form: password managers know it, and what is typed reaches the server only when it is sent. */
@Tag("form")
public class NativeForm extends HtmlContainer {

    public static final String VALUES = "Object.fromEntries(new FormData(element))";

    public NativeForm() {
        getElement().setAttribute("novalidate", true); // the server's words are translated, the browser's may not be
    }

    /** Sends it as the browser does, to this address. */
    public void postTo(String address) {
        getElement().setAttribute("method", "post").setAttribute("action", address);
    }

    /** Keeps the page and hands over the values by name. */
    public void onSubmit(Consumer<Map<String, String>> taker) {
        getElement().addEventListener("submit", it -> taker.accept(values(it.getEventData().get(VALUES))))
                .addEventData(VALUES).preventDefault();
    }

    private static Map<String, String> values(JsonNode typed) {
        return typed.properties().stream().collect(toMap(Map.Entry::getKey, it -> it.getValue().asString()));
    }
}
