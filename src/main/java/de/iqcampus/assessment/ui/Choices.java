package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Native radio buttons or checkboxes under a legend: every keyboard and screen reader knows them. */
@Tag("fieldset")
class Choices extends Component {

    private final Map<String, Element> inputs = new LinkedHashMap<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    private Choices(Component legend) {
        getElement().appendChild(new Element("legend").appendChild(legend.getElement()));
    }

    /** One of these values; hears each choice. */
    static Choices radios(Component legend, String name, Map<String, Component> labels, String chosen,
            Consumer<String> onChoice) {
        var choices = new Choices(legend);
        labels.forEach((value, label) -> choices.add("radio", name, value, label, value.equals(chosen), checked -> {
            choices.chosen.clear();
            choices.chosen.add(value);
            onChoice.accept(value);
        }));
        return choices;
    }

    /** Any of these values; hears each change with all that are chosen. */
    static Choices checkboxes(Component legend, String name, Map<String, Component> labels, Set<String> chosen,
            Consumer<Set<String>> onChange) {
        var choices = new Choices(legend);
        labels.forEach((value, label) -> choices.add("checkbox", name, value, label, chosen.contains(value),
                checked -> {
                    if (checked) {
                        choices.chosen.add(value);
                    } else {
                        choices.chosen.remove(value);
                    }
                    onChange.accept(Set.copyOf(choices.chosen));
                }));
        return choices;
    }

    private void add(String type, String name, String value, Component label, boolean checked,
            Consumer<Boolean> onChange) {
        var input = new Element("input").setAttribute("type", type).setAttribute("name", name)
                .setAttribute("value", value).setProperty("checked", checked);
        input.addEventListener("change", it -> onChange.accept(
                it.getEventData().get("element.checked").asBoolean())).addEventData("element.checked");
        if (checked) {
            chosen.add(value);
        }
        inputs.put(value, input);
        getElement().appendChild(new Element("label").appendChild(input, label.getElement()));
    }

    /** As one row of buttons rather than a list. */
    Choices segmented() {
        getElement().getClassList().add("segmented");
        return this;
    }

    /** What was answered can be read, not changed. */
    void disable() {
        inputs.values().forEach(it -> it.setAttribute("disabled", true));
    }

    /** Between the legend and the first choice. */
    void prepend(Component above) {
        getElement().insertChild(1, above.getElement());
    }

    void append(Component below) {
        getElement().appendChild(below.getElement());
    }

    void focus() {
        inputs.values().iterator().next().executeJs("this.focus()");
    }
}
