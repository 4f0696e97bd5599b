package de.iqcampus.signin.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.AddressConfirmation;
import de.iqcampus.identity.LinkNotValid;
import java.util.List;

/** Where the link to another address leads: whoever is signed in to the account is done, others enter its password. */
@Route("confirm-address/:token?") @PageTitle("signin.confirm-address") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @AnonymousAllowed
class ConfirmAddressView extends Div implements AfterNavigationObserver {

    private final AddressConfirmation addresses;

    ConfirmAddressView(AddressConfirmation addresses) {
        this.addresses = addresses;
        addClassName("door");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(event.getRouteParameters().get("token").map(this::open).orElseGet(this::notValid));
    }

    private DoorCard open(String token) {
        try {
            return addresses.confirm(token).map(this::done).orElseGet(() -> askForPassword(token));
        } catch (LinkNotValid e) {
            return notValid();
        }
    }

    private DoorCard askForPassword(String token) {
        var form = new AccountForm(List.of(
                new Field("present-password", "password", getTranslation("signin.password"))
                        .autocomplete("current-password").required()),
                DoorCard.submit(getTranslation("signin.confirm-address.act")));
        form.onSend(typed -> confirm(token, typed.getOrDefault("present-password", "")));
        var card = new DoorCard(getTranslation("signin.confirm-address"),
                getTranslation("signin.confirm-address.why"));
        card.add(form);
        return card;
    }

    private void confirm(String token, String password) {
        DoorCard card;
        try {
            card = done(addresses.confirm(token, password));
        } catch (LinkNotValid e) {
            card = notValid();
        }
        removeAll();
        add(card.focused());
    }

    private DoorCard done(String address) {
        var card = new DoorCard(getTranslation("signin.confirm-address.done"),
                getTranslation("signin.confirm-address.done.text", address));
        card.add(toAccount());
        return card;
    }

    private DoorCard notValid() {
        var card = new DoorCard(getTranslation("signin.confirm-address.not-valid"),
                getTranslation("signin.confirm-address.not-valid.text"));
        card.add(toAccount());
        return card;
    }

    private Anchor toAccount() {
        return DoorCard.primaryLink("account", getTranslation("signin.account"));
    }
}
