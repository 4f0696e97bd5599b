package de.iqcampus.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;

/** Talks to the browser about passkeys by a script that comes only when somebody uses one. */
class PasskeyScript {

    private static final String SCRIPT = "context://scripts/passkey.js";

    private PasskeyScript() { }

    /** @param refused when the person or the browser does not want to */
    static void show(Component where, String question, SerializableConsumer<String> taker,
            Runnable refused) {
        ask(where, "return window.iqPasskey.show($0)", question, taker, refused);
    }

    /** @param refused when the person or the browser does not want to */
    static void make(Component where, String invitation, SerializableConsumer<String> taker,
            Runnable refused) {
        ask(where, "return window.iqPasskey.make($0)", invitation, taker, refused);
    }

    private static void ask(Component where, String script, String json, SerializableConsumer<String> taker,
            Runnable refused) {
        where.getUI().orElseThrow().getPage().addJavaScript(SCRIPT);
        where.getElement().executeJs(script, json).then(String.class, taker, error -> refused.run());
    }
}
