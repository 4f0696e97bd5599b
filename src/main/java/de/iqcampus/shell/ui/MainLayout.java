package de.iqcampus.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** Head above, foot below, view between; the same frame as on the public pages. */
@Layout @AnonymousAllowed
@JavaScript("context://scripts/connection.js")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final PageHeader header;
    private final PageFooter footer = new PageFooter();
    private final Main main = new Main();
    private boolean moved;

    MainLayout(PageHeader header) {
        this.header = header;
        addClassName("frame");
        main.setId("content");
        main.addClassName("wrap");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#content", getTranslation("design.skip"));
        skip.addClassName("skip");
        add(skip, header, main, footer);
    }

    @Override public void showRouterLayoutContent(HasElement view) {
        main.getElement().removeAllChildren().appendChild(view.getElement());
    }

    @Override public void removeRouterLayoutContent(@Nullable HasElement view) {
        main.getElement().removeAllChildren();
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        header.showPlace(event.getLocation());
        footer.showPlace(event.getLocation());
        if (moved) { // a view that sets the focus itself keeps it
            main.getElement().executeJs("requestAnimationFrame(() => { if (!this.contains(document.activeElement)) {"
                    + " this.focus({preventScroll: true}); window.scrollTo(0, 0); } })");
        }
        moved = true;
    }
}
