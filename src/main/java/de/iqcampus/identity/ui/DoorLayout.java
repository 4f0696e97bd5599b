package de.iqcampus.identity.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** What stands around the pages before sign-in: the way back to the public pages, and one card in the middle. */
@AnonymousAllowed @StyleSheet("styles/identity.css")
class DoorLayout extends Div implements RouterLayout {

    private final Main main = new Main();

    DoorLayout() {
        addClassName("iq-door");
        var mark = new Span();
        mark.addClassName("iq-door-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var brand = new Anchor("/", mark, new Span("IQ Campus"));
        brand.setRouterIgnore(true); // a server-rendered page
        brand.addClassName("iq-door-brand");
        add(new Header(brand), main);
    }

    @Override public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override public void removeRouterLayoutContent(@Nullable HasElement old) {
        main.removeAll();
    }
}
