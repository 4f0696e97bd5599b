package de.iqcampus.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.HeaderPart;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The bar above every view: brand, the person's menu entries, what modules add, and the person. */
@SpringComponent @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PageHeader extends Header {

    private static final String LOGO = """
            <span class="logo"><svg viewBox="0 0 40 40" width="34" height="34" aria-hidden="true">\
            <circle cx="15" cy="20" r="12.5" \
            fill="var(--iq-petrol, #0b5a68)"/><circle cx="25" cy="20" r="12.5" fill="var(--iq-apricot, #f2a33c)"/>\
            <path d="M20 8.6a12.5 12.5 0 0 1 0 22.8 12.5 12.5 0 0 1 0-22.8z" \
            fill="var(--iq-plum, #83386c)"/></svg></span>""";

    private final Map<String, Anchor> entries = new LinkedHashMap<>();
    private final Nav menu = new Nav();

    PageHeader(PersonMenu person, ObjectProvider<HeaderPart> parts) {
        addClassName("bar");
        var brand = new Anchor(person.isSignedIn() ? "home" : "/", new Html(LOGO), new Span("IQ Campus"));
        brand.addClassName("brand");
        brand.setRouterIgnore(!person.isSignedIn());
        var open = new NativeButton(getTranslation("design.menu"));
        open.addClassNames("btn", "quiet", "menu-button");
        open.getElement().setAttribute("popovertarget", "menu");
        var tools = new Div(parts.stream().sorted(Comparator.comparingInt(HeaderPart::order))
                .map(HeaderPart::part).toArray(Component[]::new));
        tools.addClassName("tools");
        tools.add(person);
        fillMenu(person.isSignedIn());
        var wrap = new Div(brand, open, menu, tools);
        wrap.addClassName("wrap");
        add(wrap);
    }

    /** Marks the entry of the place where the person is. */
    void showPlace(Location location) {
        entries.forEach((path, entry) -> {
            if (location.getPath().equals(path) || location.getPath().startsWith(path + "/")) {
                entry.getElement().setAttribute("aria-current", "page");
            } else {
                entry.getElement().removeAttribute("aria-current");
            }
        });
        menu.getElement().executeJs("this.matches(':popover-open') && this.hidePopover()");
    }

    private void fillMenu(boolean signedIn) {
        menu.setId("menu");
        menu.addClassName("menu");
        menu.getElement().setAttribute("popover", "");
        menu.setAriaLabel(getTranslation("design.main-menu"));
        var own = MenuPages.ofHeader();
        own.stream().limit(1).forEach(this::addEntry);
        menu.add(publicPage("/catalogue", "design.courses"));
        own.stream().skip(1).forEach(this::addEntry);
        if (!signedIn) {
            menu.add(publicPage("/verify", "design.verify"));
        }
        menu.add(publicPage("/help", "design.help"));
    }

    private void addEntry(MenuEntry entry) {
        var path = MenuPages.path(entry);
        var link = new Anchor(path, getTranslation(entry.title()));
        entries.put(path, link);
        menu.add(link);
    }

    private Anchor publicPage(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.setRouterIgnore(true);
        return link;
    }
}
