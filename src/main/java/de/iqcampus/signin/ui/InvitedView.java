package de.iqcampus.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.AccountProfile;
import de.iqcampus.identity.InvitationAcceptance;
import de.iqcampus.identity.LinkNotValid;
import de.iqcampus.signin.Door;
import java.util.List;
import java.util.Map;

/** Where the letter of an invitation leads: the invited person chooses a password and is in. */
@Route("invited/:token") @PageTitle("signin.invited") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @AnonymousAllowed
class InvitedView extends Div implements AfterNavigationObserver {

    private final InvitationAcceptance invitations;
    private final Door door;

    InvitedView(InvitationAcceptance invitations, Door door) {
        this.invitations = invitations;
        this.door = door;
        addClassName("door");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(invitations.invited(token).map(it -> welcome(token, it)).orElseGet(this::notValid));
    }

    private DoorCard welcome(String token, AccountProfile person) {
        var form = new AccountForm(List.of(PersonFields.settledAddress(this, person.email()),
                PersonFields.given(this).value(person.givenName()),
                PersonFields.family(this).value(person.familyName()),
                new Field("password", "password", getTranslation("signin.password"))
                        .autocomplete("new-password").hint(getTranslation("signin.password.hint")).required()),
                new PrivacyNotice(), DoorCard.submit(getTranslation("signin.invited.act")));
        form.onSend(typed -> accept(token, typed));
        var card = new DoorCard(getTranslation("signin.invited"), getTranslation("signin.invited.why"));
        card.add(form);
        return card;
    }

    private void accept(String token, Map<String, String> typed) {
        try {
            var person = invitations.accept(token, typed.getOrDefault("given-name", ""),
                    typed.getOrDefault("family-name", ""), typed.getOrDefault("password", ""));
            door.open(person, VaadinServletRequest.getCurrent().getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse());
            UI.getCurrent().getPage().setLocation("/home");
        } catch (LinkNotValid e) {
            removeAll();
            add(notValid().focused());
        }
    }

    private DoorCard notValid() {
        var card = new DoorCard(getTranslation("signin.invited"), getTranslation("signin.invited.not-valid"));
        card.add(DoorCard.primaryLink("login", getTranslation("signin.sign-in")));
        return card;
    }
}
