package de.iqcampus.design;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Sends forms and chooses as the browser does. */
public final class Typing {

    private Typing() { }

    public static void send(NativeForm form, Map<String, String> values) {
        var data = JsonMapper.shared().createObjectNode();
        data.set(NativeForm.VALUES, JsonMapper.shared().valueToTree(values));
        form.getElement().getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", data));
    }

    /** Chooses from a list, as the browser tells it. */
    public static void choose(Choice choice, String value) {
        var list = choice.getElement().getChildren().filter(it -> it.getTag().equals("select")).findFirst()
                .orElseThrow();
        var data = JsonMapper.shared().createObjectNode().put("event.target.value", value);
        list.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(list, "change", data));
    }
}
