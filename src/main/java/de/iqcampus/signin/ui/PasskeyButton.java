package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Has the browser show a passkey, and hands the answer over together with the question. */
class PasskeyButton extends NativeButton {

    /** @param refused when the person or the browser does not want to */
    <Q> PasskeyButton(String words, Supplier<Q> question, Function<Q, String> json, BiConsumer<Q, String> answer,
            Runnable refused) {
        super(words);
        getElement().setAttribute("type", "button");
        addClassNames("btn", "quiet");
        addClickListener(click -> {
            var asked = question.get();
            PasskeyScript.show(this, json.apply(asked), it -> answer.accept(asked, it), refused);
        });
    }
}
