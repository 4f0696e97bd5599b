package de.iqcampus.identity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.DemoPeople;

/** Where people sign in; its address says why the last attempt failed. */
@Route("login") @PageTitle("identity.sign-in") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/identity.css") @AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final CurrentUser user;
    private final DemoPeople demo;

    LoginView(CurrentUser user, DemoPeople demo) {
        this.user = user;
        this.demo = demo;
        addClassName("door");
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        if (user.ifSignedIn().isPresent()) {
            event.forwardTo("home");
        }
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var form = new SignInForm();
        var card = new DoorCard(getTranslation("identity.sign-in"));
        var query = event.getLocation().getQueryParameters();
        var problem = query.getSingleParameter("error").map(it -> problem(it, query));
        problem.ifPresent(card::add);
        card.add(form, new Paragraph(new Anchor("reset", getTranslation("identity.forgotten"))),
                new Paragraph(new Anchor("register", getTranslation("identity.no-account"))));
        add(card);
        var people = demo.all();
        if (!people.isEmpty()) {
            add(new DemoList(people, form));
        }
        problem.ifPresentOrElse(Notice::focus, form::focus);
    }

    private Notice problem(String reason, QueryParameters query) {
        return switch (reason) {
            case "wait" -> new Notice(new Paragraph(getTranslation("identity.wait", minutes(query))));
            case "unconfirmed" -> new Notice(new Paragraph(getTranslation("identity.unconfirmed")),
                    new Paragraph(new Anchor("confirm", getTranslation("identity.confirm.again"))));
            default -> new Notice(new Paragraph(getTranslation("identity.wrong")));
        };
    }

    private static long minutes(QueryParameters query) {
        return query.getSingleParameter("minutes").filter(it -> it.matches("\\d{1,4}")).map(Long::valueOf).orElse(1L);
    }
}
