package de.iqcampus.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.identity.AccountProfile;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.NameService;
import de.iqcampus.identity.RequestedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** The name on screens and certificates, and what was asked for in its place. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(10)
class NameSection extends AccountSection {

    private final NameService names;
    private final AccountService accounts;
    private final CurrentUser user;

    NameSection(NameService names, AccountService accounts, CurrentUser user) {
        super("signin.account.name");
        this.names = names;
        this.accounts = accounts;
        this.user = user;
        show();
    }

    private void show() {
        var certified = names.isCertified(user.id());
        var parts = new ArrayList<Component>();
        parts.add(new Paragraph(getTranslation(certified
                ? "signin.account.name.certified" : "signin.account.name.why")));
        names.requested(user.id()).map(this::request).ifPresent(parts::add);
        parts.add(form(accounts.profile(user.id()), getTranslation(certified
                ? "signin.account.name.ask" : "signin.account.name.save")));
        show(parts.toArray(Component[]::new));
    }

    private AccountForm form(AccountProfile person, String act) {
        var form = new AccountForm(List.of(
                new Field("given-name", "text", getTranslation("signin.given-name"))
                        .autocomplete("given-name").value(person.givenName()).required(),
                new Field("family-name", "text", getTranslation("signin.family-name"))
                        .autocomplete("family-name").hint(getTranslation("signin.family-name.hint"))
                        .value(person.familyName())),
                DoorCard.submit(act));
        form.onSend(this::change);
        return form;
    }

    private void change(Map<String, String> typed) {
        switch (names.change(user.id(), typed.getOrDefault("given-name", ""), typed.getOrDefault("family-name", ""))) {
            case CHANGED -> AccountView.reload("");
            case UNCHANGED -> result().good(getTranslation("signin.account.name.unchanged"));
            case REQUESTED -> {
                show();
                result().good(getTranslation("signin.account.name.asked"));
            }
        }
    }

    private Div request(RequestedName asked) {
        var open = asked.declinedAt() == null;
        var done = new NativeButton(getTranslation(open
                ? "signin.account.name.withdraw" : "signin.account.name.declined.read"), it -> withdraw());
        done.addClassNames("btn", "quiet");
        var note = new Div(new Paragraph(getTranslation(open
                ? "signin.account.name.open" : "signin.account.name.declined", asked.fullName())));
        note.addClassNames("note", open ? "soon" : "bad");
        if (asked.reason() != null) {
            var reason = new Paragraph(asked.reason());
            reason.addClassName("words");
            note.add(reason);
        }
        note.add(done);
        return note;
    }

    private void withdraw() {
        names.withdraw(user.id());
        show();
        result().good(getTranslation("signin.account.name.withdrawn"));
    }
}
