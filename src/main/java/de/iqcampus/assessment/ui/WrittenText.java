package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A text area that is stored while its author types: every two seconds, and on leaving it. */
class WrittenText extends Div {

    private static final int WHILE_TYPING = 2000; // milliseconds

    private final Element area = new Element("textarea");

    WrittenText(String id, String label, String hint, String words, Consumer<String> onWords) {
        addClassName("written");
        area.setAttribute("id", id).setAttribute("rows", "4").setAttribute("maxlength", "10000")
                .setAttribute("aria-describedby", id + "-hint").setProperty("value", words)
                .setAttribute("autocomplete", "off"); // else a browser may show the words again after sign-out
        area.addEventListener("input", it -> onWords.accept(it.getEventData().get("element.value").asString()))
                .addEventData("element.value")
                .debounce(WHILE_TYPING, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        area.addEventListener("change", it -> onWords.accept(it.getEventData().get("element.value").asString()))
                .addEventData("element.value");
        getElement().appendChild(
                new Element("label").setAttribute("for", id).setText(label), area,
                new Element("p").setAttribute("id", id + "-hint").setAttribute("class", "small muted").setText(hint));
    }

    void write(String words) {
        area.setProperty("value", words);
        area.executeJs("this.value = $0", words); // the property does not know what was typed since
    }

    void focus() {
        area.executeJs("this.focus()");
    }
}
