package de.iqcampus.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.Result;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.NameRequestGone;
import de.iqcampus.identity.NameRequests;
import jakarta.annotation.security.RolesAllowed;

/** The names that people with certificates ask for, for administrators to decide. */
@Route("admin/names") @PageTitle("identity.names") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 60, title = "identity.names") @RolesAllowed("ADMIN")
class NamesView extends Div implements AfterNavigationObserver {

    private final NameRequests requests;
    private final Result result = new Result();
    private final Div list = new Div();

    NamesView(NameRequests requests) {
        this.requests = requests;
        list.addClassName("stack");
        add(new H1(getTranslation("identity.names")), new Paragraph(getTranslation("identity.names.why")), result,
                list);
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        list.removeAll();
        var open = requests.open();
        open.forEach(it -> list.add(new NameRequestCard(it,
                () -> decide(() -> requests.approve(it.id()), "identity.names.approved"),
                reason -> decide(() -> requests.decline(it.id(), reason), "identity.names.declined"))));
        if (open.isEmpty()) {
            var empty = new Section(new H2(getTranslation("identity.names.empty")),
                    new Paragraph(getTranslation("identity.names.empty.text")));
            empty.addClassNames("card", "empty");
            list.add(empty);
        }
    }

    private void decide(Runnable decision, String outcome) {
        try {
            decision.run();
            result.good(getTranslation(outcome));
        } catch (NameRequestGone e) {
            result.bad(getTranslation("identity.names.gone"));
        }
        show();
    }
}
