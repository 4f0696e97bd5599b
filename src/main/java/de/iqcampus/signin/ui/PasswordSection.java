package de.iqcampus.signin.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.AccountSection;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.PasswordChange;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** A new password for whoever knows the present one. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) @Order(30)
class PasswordSection extends AccountSection {

    private final PasswordChange passwords;
    private final CurrentUser user;

    PasswordSection(PasswordChange passwords, CurrentUser user) {
        super("signin.account.password");
        this.passwords = passwords;
        this.user = user;
        show();
    }

    private void show() {
        var form = new AccountForm(List.of(
                new Field("present-password", "password", getTranslation("signin.account.password.present"))
                        .autocomplete("current-password").required(),
                new Field("password", "password", getTranslation("signin.password.new"))
                        .autocomplete("new-password").hint(getTranslation("signin.password.hint")).required()),
                DoorCard.submit(getTranslation("signin.password.save")));
        form.onSend(this::change);
        show(new Paragraph(getTranslation("signin.account.password.effect")), form);
    }

    private void change(Map<String, String> typed) {
        passwords.change(user.id(), typed.getOrDefault("present-password", ""), typed.getOrDefault("password", ""));
        show();
        result().good(getTranslation("signin.account.password.done"));
    }
}
