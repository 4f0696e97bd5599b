package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.Result;
import de.iqcampus.design.TeamNav;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.OwnRoles;
import de.iqcampus.identity.Role;
import de.iqcampus.organisation.ContactService;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.TeamService;
import jakarta.annotation.security.RolesAllowed;

/** Whom the people of an organisation can turn to, for whoever manages it. */
@Route("team/contacts") @PageTitle("organisation.contacts") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 39, title = "organisation.contacts") @RolesAllowed({"HR", "ADMIN"}) @StyleSheet("styles/organisation.css")
class ContactsView extends Div implements AfterNavigationObserver {

    private final ContactService contacts;
    private final TeamService team;
    private final OwnRoles roles;
    private final Result result = new Result();

    ContactsView(ContactService contacts, TeamService team, OwnRoles roles) {
        this.contacts = contacts;
        this.team = team;
        this.roles = roles;
    }

    static Anchor link(OrganisationId organisation, Component view) {
        return new Anchor(TeamAddress.of("team/contacts", organisation),
                view.getTranslation("organisation.contacts.edit"));
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        event.getLocation().getQueryParameters().getSingleParameter("organisation").flatMap(Typed::id)
                .map(OrganisationId::new)
                .or(() -> team.managed().stream().map(OrganisationEntry::id).findFirst())
                .ifPresentOrElse(this::show, () -> add(new H1(getTranslation("organisation.contacts")),
                        new Paragraph(getTranslation("organisation.team.none"))));
    }

    private void show(OrganisationId organisation) {
        var known = contacts.contacts(organisation); // refuses an organisation of others
        var title = new H1(getTranslation("organisation.contacts"));
        removeAll();
        if (roles.has(Role.ADMIN)) {
            add(new Paragraph(new Anchor("admin/organisations/" + organisation.value(), known.name())), title);
        } else {
            add(title, new OrganisationChoice("team/contacts", organisation, team.managed()),
                    new TeamNav(organisation.value(), "team/contacts"));
        }
        add(new Paragraph(getTranslation("organisation.contacts.why", known.name())), result,
                new ContactsForm(known.contacts(), it -> {
                    contacts.enter(organisation, it);
                    show(organisation);
                    result.good(getTranslation("organisation.contacts.saved"));
                }));
    }
}
