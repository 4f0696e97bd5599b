package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.design.Field;
import de.iqcampus.factors.PasskeyInvitation;
import java.util.List;
import java.util.function.Function;

/** Has the browser make a passkey of a name that its owner knows again. */
class NewPasskeyForm extends Div {

    private final Field name = new Field("name", "text", getTranslation("signin.factors.name")).in("passkey")
            .autocomplete("off").hint(getTranslation("signin.factors.name.hint")).required();
    private final AccountForm form;
    private Function<String, PasskeyInvitation> invite = it -> {
        throw new IllegalStateException();
    };
    private Making making = (invitation, answer, called) -> { };

    NewPasskeyForm(Runnable cancel) {
        name.value(getTranslation("signin.passkey.name"));
        form = new AccountForm(List.of(name), NameForm.actions(this, "signin.passkey.make", cancel));
        form.onSend(typed -> make(typed.getOrDefault("name", "")));
        add(new Paragraph(getTranslation("signin.passkey.why")), form);
    }

    void onName(Function<String, PasskeyInvitation> inviting) {
        invite = inviting;
    }

    void onMade(Making taker) {
        making = taker;
    }

    void focus() {
        name.focus();
    }

    private void make(String called) {
        var invitation = invite.apply(called);
        PasskeyScript.make(this, invitation.json(),
                answer -> form.attempt(() -> making.take(invitation, answer, called)),
                () -> form.problem(getTranslation("signin.passkey.not-made")));
    }

    /** Takes the passkey in. */
    interface Making {

        void take(PasskeyInvitation invitation, String answer, String name);
    }
}
