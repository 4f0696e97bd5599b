package de.iqcampus.identity.ui;

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
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.LinkNotValid;
import de.iqcampus.identity.Registration;
import java.util.List;

/** Where the link of the registration letter leads; without one, or with an old one, a new letter can be had. */
@Route("confirm/:token?") @PageTitle("identity.confirm") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/identity.css") @AnonymousAllowed
class ConfirmView extends Div implements AfterNavigationObserver {

    private final Registration registration;

    ConfirmView(Registration registration) {
        this.registration = registration;
        addClassName("door");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        if (event.getLocation().getQueryParameters().getParameters().containsKey("sent")) {
            add(new DoorCard(getTranslation("identity.confirm.sent"), getTranslation("identity.confirm.sent.next"),
                    getTranslation("identity.sent.spam")).focused());
        } else {
            add(event.getRouteParameters().get("token").map(this::confirm)
                    .orElseGet(() -> again(getTranslation("identity.confirm.again.why"))));
        }
    }

    private DoorCard confirm(String token) {
        try {
            registration.confirm(token);
        } catch (LinkNotValid e) {
            return again(getTranslation("identity.confirm.not-valid"));
        }
        var card = new DoorCard(getTranslation("identity.confirm.done"), getTranslation("identity.confirm.done.next"));
        card.add(DoorCard.primaryLink("login", getTranslation("identity.sign-in")));
        return card.focused();
    }

    private DoorCard again(String why) {
        var form = new AccountForm(List.of(
                new Field("email", "email", getTranslation("identity.email")).autocomplete("username").required()),
                DoorCard.submit(getTranslation("identity.confirm.again.act")));
        form.onSend(typed -> {
            registration.sendAgain(typed.getOrDefault("email", ""));
            UI.getCurrent().navigate("confirm", QueryParameters.of("sent", ""));
        });
        var card = new DoorCard(getTranslation("identity.confirm.again"), why);
        card.add(form);
        return card;
    }
}
