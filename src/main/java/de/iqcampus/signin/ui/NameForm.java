package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import java.util.List;
import java.util.function.Consumer;

/** Asks what a factor is to be called. */
class NameForm extends Div {

    private final Field name = new Field("name", "text", getTranslation("signin.factors.name")).in("factor")
            .autocomplete("off").hint(getTranslation("signin.factors.name.hint")).required();
    private final AccountForm form;

    NameForm(String present, Runnable cancel) {
        name.value(present);
        form = new AccountForm(List.of(name), actions(this, "signin.factors.name.act", cancel));
        add(form);
    }

    void onName(Consumer<String> taker) {
        form.onSend(typed -> taker.accept(typed.getOrDefault("name", "")));
    }

    void focus() {
        name.focus();
    }

    /** The button that sends a form, and the one that leaves it. */
    static Div actions(Div form, String act, Runnable cancel) {
        var back = new NativeButton(form.getTranslation("signin.factors.cancel"), it -> cancel.run());
        back.getElement().setAttribute("type", "button");
        back.addClassNames("btn", "quiet");
        var row = new Div(DoorCard.submit(form.getTranslation(act)), back);
        row.addClassName("row");
        return row;
    }
}
