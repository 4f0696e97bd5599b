package de.iqcampus.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.Destination;
import de.iqcampus.identity.Registered;
import de.iqcampus.identity.Registration;
import de.iqcampus.operator.OperatorService;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a person opens an account. */
@Route("register") @PageTitle("signin.register") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @AnonymousAllowed
class RegisterView extends Div implements AfterNavigationObserver {

    private final Registration registration;
    private final OperatorService operator;
    private Destination wish = Destination.HOME;
    private @Nullable Registered registered;

    RegisterView(Registration registration, OperatorService operator) {
        this.registration = registration;
        this.operator = operator;
        addClassName("door");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        wish = Destination.read(asked.getSingleParameter(Destination.PARAMETER).orElse(null));
        removeAll();
        add(!operator.isOpen() ? closed() : asked.getParameters().containsKey("sent") ? sent() : form());
    }

    private DoorCard closed() {
        return new DoorCard(getTranslation("operator.closed"), getTranslation("operator.closed.text"));
    }

    private DoorCard form() {
        var form = new AccountForm(List.of(
                PersonFields.given(this), PersonFields.family(this),
                new Field("email", "email", getTranslation("signin.email"))
                        .autocomplete("username").hint(getTranslation("signin.email.hint")).required(),
                new Field("password", "password", getTranslation("signin.password"))
                        .autocomplete("new-password").hint(getTranslation("signin.password.hint")).required()),
                new PrivacyNotice(), DoorCard.submit(getTranslation("signin.register.act")));
        form.onSend(this::register);
        var card = new DoorCard(getTranslation("signin.register"), getTranslation("signin.register.why"));
        card.add(form, new Paragraph(new Anchor("login", getTranslation("signin.register.have-account"))));
        return card;
    }

    private void register(Map<String, String> typed) {
        registered = registration.register(typed.getOrDefault("email", ""), typed.getOrDefault("password", ""),
                typed.getOrDefault("given-name", ""), typed.getOrDefault("family-name", ""), getLocale(), wish);
        UI.getCurrent().navigate(RegisterView.class, QueryParameters.of("sent", ""));
    }

    private void correct(Registered mistyped, String email) {
        registered = registration.correct(mistyped, email);
        removeAll();
        add(sent());
    }

    private DoorCard sent() {
        var card = new DoorCard(getTranslation("signin.register.sent"),
                getTranslation("signin.register.sent.next"), getTranslation("signin.sent.spam")).focused();
        card.add(new Paragraph(new Anchor("confirm", getTranslation("signin.confirm.again"))));
        if (registered != null) {
            card.add(correction(registered));
        }
        return card;
    }

    private AccountForm correction(Registered sent) {
        var form = new AccountForm(List.of(new Field("email", "email", getTranslation("signin.register.sent-to"))
                .autocomplete("username").hint(getTranslation("signin.register.correct.hint")).value(sent.email())
                .required()), DoorCard.submit(getTranslation("signin.register.correct")));
        form.onSend(typed -> correct(sent, typed.getOrDefault("email", "")));
        return form;
    }
}
