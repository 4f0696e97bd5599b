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
import de.iqcampus.identity.FirstAdministrator;
import de.iqcampus.identity.LinkNotValid;
import de.iqcampus.signin.Door;
import java.util.List;
import java.util.Map;

/** Where the link of the log leads: the first administrator opens an account, or shows the one there is. */
@Route("setup/:token") @PageTitle("signin.setup") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @AnonymousAllowed
class SetUpView extends Div implements AfterNavigationObserver {

    private static final String NEXT = "/admin/operator";

    private final FirstAdministrator first;
    private final Door door;

    SetUpView(FirstAdministrator first, Door door) {
        this.first = first;
        this.door = door;
        addClassName("door");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(first.address(token).map(it -> first.isKnown(token) ? promote(token, it) : open(token, it))
                .orElseGet(this::notValid));
    }

    private DoorCard open(String token, String address) {
        var form = new AccountForm(List.of(PersonFields.settledAddress(this, address),
                PersonFields.given(this), PersonFields.family(this),
                new Field("password", "password", getTranslation("signin.password"))
                        .autocomplete("new-password").hint(getTranslation("signin.password.hint")).required()),
                DoorCard.submit(getTranslation("signin.setup.act")));
        form.onSend(typed -> attempt(() -> setUp(token, typed)));
        var card = new DoorCard(getTranslation("signin.setup"), getTranslation("signin.setup.why"));
        card.add(form);
        return card;
    }

    private void setUp(String token, Map<String, String> typed) {
        var person = first.setUp(token, typed.getOrDefault("given-name", ""), typed.getOrDefault("family-name", ""),
                typed.getOrDefault("password", ""), getLocale());
        door.open(person, VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent().getPage().setLocation(NEXT);
    }

    /** Whoever has an account proves by its own password, at the door, who they are. */
    private DoorCard promote(String token, String address) {
        var form = new AccountForm(List.of(PersonFields.settledAddress(this, address)),
                DoorCard.submit(getTranslation("signin.setup.promote.act")));
        form.onSend(typed -> attempt(() -> {
            first.promote(token);
            UI.getCurrent().getPage().setLocation(NEXT);
        }));
        var card = new DoorCard(getTranslation("signin.setup"), getTranslation("signin.setup.promote.why"));
        card.add(form);
        return card;
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (LinkNotValid e) {
            removeAll();
            add(notValid().focused());
        }
    }

    private DoorCard notValid() {
        var card = new DoorCard(getTranslation("signin.setup"), getTranslation("signin.setup.not-valid"));
        card.add(DoorCard.primaryLink("login", getTranslation("signin.sign-in")));
        return card;
    }
}
