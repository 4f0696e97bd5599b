package de.iqcampus.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** The box to tick for who has thought without writing. */
@Tag("label")
@StyleSheet("styles/exercise-reflection.css")
class ThoughtOnly extends Component {

    ThoughtOnly(boolean ticked, Consumer<Boolean> onTick) {
        var box = new Element("input").setAttribute("type", "checkbox").setProperty("checked", ticked);
        box.addEventListener("change", it -> onTick.accept(it.getEventData().get("element.checked").asBoolean()))
                .addEventData("element.checked");
        getElement().setAttribute("class", "check").appendChild(box,
                new Element("span").setText(getTranslation("assessment.reflection.done")));
    }
}
