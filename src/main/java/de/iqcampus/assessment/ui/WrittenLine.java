package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A few private words on one line, or a day; stored when its author leaves it. */
class WrittenLine extends Div {

    private WrittenLine(String id, String label, Element input, String event, Consumer<String> onLeave) {
        addClassName("written-line");
        input.setAttribute("id", id).setAttribute("autocomplete", "off"); // a browser may show it after sign-out
        input.addEventListener(event, it -> onLeave.accept(it.getEventData().get("element.value").asString()))
                .addEventData("element.value");
        getElement().appendChild(new Element("label").setAttribute("for", id).setText(label), input);
    }

    static WrittenLine words(String id, String label, String words, Consumer<String> onWords) {
        return new WrittenLine(id, label, new Element("input").setAttribute("type", "text")
                .setAttribute("maxlength", "200").setProperty("value", words), "change", onWords);
    }

    /** Hears an ISO date, or nothing where the day is not whole. */
    static WrittenLine day(String id, String label, String day, Consumer<String> onDay) {
        return new WrittenLine(id, label, new Element("input").setAttribute("type", "date")
                .setAttribute("min", "2020-01-01").setAttribute("max", "2099-12-31").setProperty("value", day),
                "blur", onDay); // "change" comes with every digit of a year
    }
}
