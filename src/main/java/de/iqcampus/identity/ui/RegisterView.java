package de.iqcampus.identity.ui;

import com.vaadin.flow.component.Text;
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
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.Registration;
import java.util.List;
import java.util.Map;

/** Where a person opens an account. */
@Route("register") @PageTitle("identity.register") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/identity.css") @AnonymousAllowed
class RegisterView extends Div implements AfterNavigationObserver {

    private final Registration registration;

    RegisterView(Registration registration) {
        this.registration = registration;
        addClassName("door");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(event.getLocation().getQueryParameters().getParameters().containsKey("sent") ? sent() : form());
    }

    private DoorCard form() {
        var form = new AccountForm(List.of(
                new Field("given-name", "text", getTranslation("identity.given-name"))
                        .autocomplete("given-name").required(),
                new Field("family-name", "text", getTranslation("identity.family-name"))
                        .autocomplete("family-name").hint(getTranslation("identity.family-name.hint")),
                new Field("email", "email", getTranslation("identity.email"))
                        .autocomplete("username").hint(getTranslation("identity.email.hint")).required(),
                new Field("password", "password", getTranslation("identity.password"))
                        .autocomplete("new-password").hint(getTranslation("identity.password.hint")).required()),
                privacy(), DoorCard.submit(getTranslation("identity.register.act")));
        form.onSend(this::register);
        var card = new DoorCard(getTranslation("identity.register"), getTranslation("identity.register.why"));
        card.add(form, new Paragraph(new Anchor("login", getTranslation("identity.register.have-account"))));
        return card;
    }

    private void register(Map<String, String> typed) {
        registration.register(typed.getOrDefault("email", ""), typed.getOrDefault("password", ""),
                typed.getOrDefault("given-name", ""), typed.getOrDefault("family-name", ""), getLocale());
        UI.getCurrent().navigate(RegisterView.class, QueryParameters.of("sent", ""));
    }

    private DoorCard sent() {
        var card = new DoorCard(getTranslation("identity.register.sent"),
                getTranslation("identity.register.sent.next"), getTranslation("identity.sent.spam")).focused();
        card.add(new Paragraph(new Anchor("confirm", getTranslation("identity.confirm.again"))));
        return card;
    }

    private Paragraph privacy() {
        var link = new Anchor("/privacy", getTranslation("identity.privacy.link"));
        link.setTarget("_blank"); // what is typed here stays
        return new Paragraph(new Text(getTranslation("identity.privacy") + " "), link);
    }
}
