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
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.Destination;
import de.iqcampus.identity.LinkNotValid;
import de.iqcampus.identity.Registration;
import de.iqcampus.signin.Door;
import java.util.List;

/** Where the link of the registration letter leads: the password confirms and signs in; a new letter can be had. */
@Route("confirm/:token?") @PageTitle("signin.confirm") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @AnonymousAllowed
class ConfirmView extends Div implements AfterNavigationObserver {

    private final Registration registration;
    private final Door door;
    private Destination wish = Destination.HOME;

    ConfirmView(Registration registration, Door door) {
        this.registration = registration;
        this.door = door;
        addClassName("door");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        if (asked.getParameters().containsKey("sent")) {
            add(new DoorCard(getTranslation("signin.confirm.sent"), getTranslation("signin.confirm.sent.next"),
                    getTranslation("signin.sent.spam")).focused());
        } else {
            wish = Destination.read(asked.getSingleParameter(Destination.PARAMETER).orElse(null));
            add(event.getRouteParameters().get("token").map(this::askForPassword)
                    .orElseGet(() -> again(getTranslation("signin.confirm.again.why"))));
        }
    }

    private DoorCard askForPassword(String token) {
        if (!registration.isOpen(token)) {
            return again(getTranslation("signin.confirm.not-valid"));
        }
        var form = new AccountForm(List.of(
                new Field("password", "password", getTranslation("signin.password"))
                        .autocomplete("current-password").required()),
                DoorCard.submit(getTranslation("signin.confirm.act")));
        form.onSend(typed -> confirm(token, typed.getOrDefault("password", "")));
        var card = new DoorCard(getTranslation("signin.confirm"), getTranslation("signin.confirm.why"));
        card.add(form, new Paragraph(new Anchor("reset", getTranslation("signin.forgotten"))));
        return card;
    }

    private void confirm(String token, String password) {
        try {
            door.open(registration.confirm(token, password),
                    VaadinServletRequest.getCurrent().getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse());
            UI.getCurrent().getPage().setLocation(wish.path());
        } catch (LinkNotValid e) {
            removeAll();
            add(again(getTranslation("signin.confirm.not-valid")).focused());
        }
    }

    private DoorCard again(String why) {
        var form = new AccountForm(List.of(
                new Field("email", "email", getTranslation("signin.email")).autocomplete("username").required()),
                DoorCard.submit(getTranslation("signin.confirm.again.act")));
        form.onSend(typed -> {
            registration.sendAgain(typed.getOrDefault("email", ""));
            UI.getCurrent().navigate("confirm", QueryParameters.of("sent", ""));
        });
        var card = new DoorCard(getTranslation("signin.confirm.again"), why);
        card.add(form);
        return card;
    }
}
