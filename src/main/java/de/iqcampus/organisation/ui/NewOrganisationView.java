package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.organisation.OrganisationDetails;
import de.iqcampus.organisation.OrganisationService;
import jakarta.annotation.security.RolesAllowed;

/** Where administrators enter a new organisation; its page opens when it is there. */
@Route("admin/organisations/new") @PageTitle("organisation.new") @DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("ADMIN") @StyleSheet("styles/organisation.css")
class NewOrganisationView extends Div implements AfterNavigationObserver {

    private final OrganisationService organisations;

    NewOrganisationView(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new Paragraph(new Anchor("admin/organisations", getTranslation("organisation.back"))),
                new H1(getTranslation("organisation.new")), new OrganisationForm(
                        new OrganisationDetails("", null, null, null, null, null), this::create));
    }

    private void create(OrganisationDetails details) {
        var created = organisations.create(details);
        UI.getCurrent().navigate("admin/organisations/" + created.value(), QueryParameters.of("created", ""));
    }
}
