package de.iqcampus.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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
import de.iqcampus.identity.LinkNotValid;
import de.iqcampus.identity.PasswordReset;
import java.util.List;

/** Where a forgotten password is replaced: first the address, then, by the mailed link, the new password. */
@Route("reset/:token?") @PageTitle("signin.reset") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @AnonymousAllowed
class ResetView extends Div implements AfterNavigationObserver {

    private final PasswordReset passwords;

    ResetView(PasswordReset passwords) {
        this.passwords = passwords;
        addClassName("door");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters();
        removeAll();
        if (asked.containsKey("sent")) {
            add(new DoorCard(getTranslation("signin.reset.sent"), getTranslation("signin.reset.sent.next"),
                    getTranslation("signin.sent.spam")).focused());
        } else if (asked.containsKey("done")) {
            var card = new DoorCard(getTranslation("signin.reset.done"), getTranslation("signin.reset.done.next"));
            card.add(DoorCard.primaryLink("login", getTranslation("signin.sign-in")));
            add(card.focused());
        } else {
            add(event.getRouteParameters().get("token").map(this::choose)
                    .orElseGet(() -> request(getTranslation("signin.reset.why"))));
        }
    }

    private DoorCard request(String why) {
        var form = new AccountForm(List.of(
                new Field("email", "email", getTranslation("signin.email")).autocomplete("username").required()),
                DoorCard.submit(getTranslation("signin.reset.act")));
        form.onSend(typed -> {
            passwords.request(typed.getOrDefault("email", ""));
            leadTo("sent");
        });
        var card = new DoorCard(getTranslation("signin.reset"), why);
        card.add(form);
        return card;
    }

    private DoorCard choose(String token) {
        if (!passwords.isOpen(token)) {
            return request(getTranslation("signin.reset.not-valid"));
        }
        var form = new AccountForm(List.of(
                new Field("password", "password", getTranslation("signin.password.new"))
                        .autocomplete("new-password").hint(getTranslation("signin.password.hint")).required()),
                DoorCard.submit(getTranslation("signin.password.save")));
        form.onSend(typed -> reset(token, typed.getOrDefault("password", "")));
        var card = new DoorCard(getTranslation("signin.password.choose"), getTranslation("signin.reset.effect"));
        card.add(form);
        return card;
    }

    private void reset(String token, String password) {
        try {
            passwords.reset(token, password);
            leadTo("done");
        } catch (LinkNotValid e) {
            removeAll();
            add(request(getTranslation("signin.reset.not-valid")).focused());
        }
    }

    private static void leadTo(String result) {
        UI.getCurrent().navigate("reset", QueryParameters.of(result, ""));
    }
}
