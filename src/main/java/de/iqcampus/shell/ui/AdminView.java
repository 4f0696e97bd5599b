package de.iqcampus.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuEntry;
import de.iqcampus.design.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;

/** What there is to administer: every menu entry below {@code admin/}, with a line that says what it is for. */
@Route("admin") @PageTitle("shell.admin") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 90, title = "shell.admin") @RolesAllowed("ADMIN")
class AdminView extends Div implements AfterNavigationObserver {

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var pages = new UnorderedList();
        pages.addClassNames("plain", "admin-pages");
        MenuPages.ofAdministration().forEach(it -> pages.add(page(it)));
        add(new H1(getTranslation("shell.admin")), pages);
    }

    private ListItem page(MenuEntry entry) {
        var link = new Anchor(MenuPages.path(entry), getTranslation(entry.title()));
        var item = new ListItem(link, new Paragraph(getTranslation(entry.title() + ".about")));
        item.addClassNames("card", "side");
        return item;
    }
}
