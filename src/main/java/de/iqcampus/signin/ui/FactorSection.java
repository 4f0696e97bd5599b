package de.iqcampus.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.factors.AuthenticatorApps;
import de.iqcampus.factors.Factor;
import de.iqcampus.factors.FactorRefused;
import de.iqcampus.factors.FactorService;
import de.iqcampus.factors.Passkeys;
import de.iqcampus.factors.RecoveryCodes;
import de.iqcampus.identity.CurrentUser;
import java.util.ArrayList;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** What a person can prove themselves by beside the password, and the recovery codes for the day it is lost. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(35)
class FactorSection extends AccountSection {

    private final FactorService factors;
    private final AuthenticatorApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final CurrentUser user;
    private Runnable whenReady = () -> { };

    FactorSection(FactorService factors, AuthenticatorApps apps, Passkeys passkeys, RecoveryCodes recovery,
            CurrentUser user) {
        super("signin.factors");
        this.factors = factors;
        this.apps = apps;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.user = user;
        show();
    }

    /** What follows once a factor is there and its recovery codes are kept. */
    void whenReady(Runnable next) {
        whenReady = next;
    }

    private void show() {
        var all = factors.factorsOf(user.id());
        var list = new UnorderedList();
        list.addClassNames("plain", "owned");
        all.forEach(it -> list.add(new FactorRow(it, () -> rename(it), () -> remove(it))));
        var parts = new ArrayList<Component>();
        parts.add(new Paragraph(getTranslation(all.isEmpty() ? "signin.factors.why" : "signin.factors.have")));
        if (!all.isEmpty()) {
            parts.add(list);
        }
        var ways = new Div(button("signin.factors.app", this::addApp), button("signin.factors.passkey",
                this::addPasskey));
        ways.addClassName("row");
        parts.add(ways);
        if (!all.isEmpty()) {
            parts.add(new Paragraph(getTranslation("signin.codes.left", recovery.left(user.id()))));
            parts.add(button("signin.codes.renew", this::showNewCodes));
        }
        show(parts.toArray(Component[]::new));
    }

    private void addApp() {
        attempt(() -> {
            var form = new NewAppForm(apps.propose(user.id()), this::show);
            form.onJoin((proposed, name, code) -> {
                apps.add(user.id(), proposed, name, code);
                added();
            });
            show(form);
            form.focus();
        });
    }

    private void addPasskey() {
        var form = new NewPasskeyForm(this::show);
        form.onName(name -> passkeys.invite(user.id(), name));
        form.onMade((invitation, answer, name) -> {
            passkeys.add(user.id(), invitation, answer, name);
            added();
        });
        show(form);
        form.focus();
    }

    private void added() {
        if (recovery.left(user.id()) == 0) {
            showNewCodes();
        } else {
            show();
            whenReady.run();
        }
        result().good(getTranslation("signin.factors.added"));
    }

    private void showNewCodes() {
        var codes = recovery.renew(user.id());
        show(new CodeSheet(codes, () -> {
            show();
            result().good(getTranslation("signin.codes.kept.done"));
            whenReady.run();
        }));
        result().good(getTranslation("signin.codes.made"));
    }

    private void rename(Factor factor) {
        var form = new NameForm(factor.name(), this::show);
        form.onName(name -> {
            factors.rename(user.id(), factor.id(), name);
            show();
            result().good(getTranslation("signin.factors.renamed", name.strip()));
        });
        show(form);
        form.focus();
    }

    private void remove(Factor factor) {
        attempt(() -> {
            factors.remove(user.id(), factor.id());
            show();
            result().good(getTranslation("signin.factors.removed", factor.name()));
        });
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (FactorRefused e) {
            result().bad(getTranslation("signin.factor.problem." + e.problem()));
        }
    }

    private NativeButton button(String key, Runnable deed) {
        var button = new NativeButton(getTranslation(key), it -> deed.run());
        button.getElement().setAttribute("type", "button");
        button.addClassNames("btn", "quiet");
        return button;
    }
}
