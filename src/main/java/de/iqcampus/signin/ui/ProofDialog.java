package de.iqcampus.signin.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.factors.PasskeyQuestion;
import de.iqcampus.signin.Proofs;
import java.util.List;
import java.util.Optional;

/** Asks over the page who is there; the page keeps what was typed, and the act that was refused is done again. */
@Tag("dialog") @StyleSheet("styles/signin.css")
class ProofDialog extends HtmlContainer {

    private final transient Proofs proofs;
    private final Optional<Element> act;
    private final Field password = new Field("present-password", "password",
            getTranslation("signin.account.password.present")).in("proof").autocomplete("current-password").required();

    /** @param act the form or button whose act was refused */
    ProofDialog(Proofs proofs, Optional<Element> act) {
        this.proofs = proofs;
        this.act = act;
        addClassNames("proof", "card", "side");
        getElement().setAttribute("aria-labelledby", "proof-title");
        getElement().addEventListener("close", it -> removeFromParent());
        var title = new H2(getTranslation("signin.proof"));
        title.setId("proof-title");
        var byPassword = new AccountForm(List.of(password), DoorCard.submit(getTranslation("signin.proof.act")));
        byPassword.onSend(typed -> {
            proofs.byPassword(typed.getOrDefault("present-password", ""));
            goOn();
        });
        add(title, new Paragraph(getTranslation("signin.proof.why")), byPassword, noPassword());
        if (proofs.takesCode()) {
            add(byCode());
        }
        if (proofs.takesPasskey()) {
            add(new PasskeyButton(getTranslation("signin.second.passkey"), proofs::askPasskey, PasskeyQuestion::json,
                    (question, answer) -> byPassword.attempt(() -> {
                        proofs.byPasskey(question, answer);
                        goOn();
                    }), () -> byPassword.problem(getTranslation("signin.passkey.none"))));
        }
        var cancel = new NativeButton(getTranslation("signin.factors.cancel"));
        cancel.addClassNames("btn", "quiet");
        cancel.addClickListener(it -> getElement().callJsFunction("close"));
        add(new Paragraph(cancel));
    }

    @Override protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("showModal");
        password.focus();
    }

    /** Whoever comes in through a provider may never have had one. */
    private Paragraph noPassword() {
        var way = new Anchor("/reset", getTranslation("signin.proof.no-password.act"), AnchorTarget.BLANK);
        way.setRouterIgnore(true);
        return new Paragraph(new Text(getTranslation("signin.proof.no-password") + " "), way);
    }

    private AccountForm byCode() {
        var code = new Field("code", "text", getTranslation("signin.proof.code")).in("proof")
                .autocomplete("one-time-code").required();
        var form = new AccountForm(List.of(code), DoorCard.submit(getTranslation("signin.proof.code.act")));
        form.onSend(typed -> {
            proofs.byCode(typed.getOrDefault("code", ""));
            goOn();
        });
        return form;
    }

    private void goOn() {
        removeFromParent();
        act.ifPresent(it -> it.executeJs("""
                this.focus();
                this.requestSubmit ? this.requestSubmit() : this.click();"""));
    }
}
