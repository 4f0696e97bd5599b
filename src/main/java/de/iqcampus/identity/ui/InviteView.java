package de.iqcampus.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.ReaderLanguage;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.Invitations;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Map;

/** Where administrators invite somebody; the new account's page opens when the letter is on its way. */
@Route("admin/accounts/invite") @PageTitle("identity.invite") @DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("ADMIN") @StyleSheet("styles/identity.css")
class InviteView extends Div implements AfterNavigationObserver {

    private final Invitations invitations;

    InviteView(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new H1(getTranslation("identity.invite")), new Paragraph(getTranslation("identity.invite.why")),
                new InviteForm(this::invite));
    }

    private void invite(Map<String, String> typed) {
        var account = invitations.invite(typed.getOrDefault("given-name", ""), typed.getOrDefault("family-name", ""),
                typed.getOrDefault("email", ""), RoleChoice.read(typed),
                ReaderLanguage.offered(typed.get("language")).orElse(Locale.GERMAN));
        UI.getCurrent().navigate("admin/accounts/" + account.value(), QueryParameters.of("invited", ""));
    }
}
