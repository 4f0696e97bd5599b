package de.iqcampus.design;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Sends a form as the browser does. */
public final class Typing {

    private Typing() { }

    public static void send(NativeForm form, Map<String, String> values) {
        var data = JsonMapper.shared().createObjectNode();
        data.set(NativeForm.VALUES, JsonMapper.shared().valueToTree(values));
        form.getElement().getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", data));
    }
}
