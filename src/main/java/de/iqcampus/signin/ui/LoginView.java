package de.iqcampus.signin.ui;

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
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Notice;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.DemoPeople;
import de.iqcampus.identity.Destination;
import de.iqcampus.signin.OtherDoor;
import de.iqcampus.signin.SecondStep;
import de.iqcampus.signin.SignInFailure;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Where people sign in; its address says why the last attempt failed. */
@Route("login") @PageTitle("signin.sign-in") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final CurrentUser user;
    private final DemoPeople demo;
    private final SecondStep second;
    private final ObjectProvider<OtherDoor> others;

    LoginView(CurrentUser user, DemoPeople demo, SecondStep second, ObjectProvider<OtherDoor> others) {
        this.user = user;
        this.demo = demo;
        this.others = others;
        this.second = second;
        addClassName("door");
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        if (user.ifSignedIn().isPresent()) {
            event.forwardTo("home");
        }
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var visit = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var form = new SignInForm(SignInFailure.typedBefore(visit));
        var card = new DoorCard(getTranslation("signin.sign-in"));
        var query = event.getLocation().getQueryParameters();
        var problem = query.getSingleParameter("error").map(it -> problem(it, query));
        problem.ifPresent(card::add);
        card.add(form, new PasskeySignIn(second),
                new Paragraph(new Anchor("reset", getTranslation("signin.forgotten"))),
                new Paragraph(new Anchor("register" + wish(visit).asQuery(), getTranslation("signin.no-account"))));
        others.forEach(it -> card.add(ways(it)));
        add(card);
        var people = demo.all();
        if (!people.isEmpty()) {
            add(new DemoList(people, form));
        }
        problem.ifPresentOrElse(Notice::focus, form::focus);
    }

    /** Where the person was going before the door. */
    private static Destination wish(HttpServletRequest visit) {
        var place = new HttpSessionRequestCache().getRequest(visit,
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        return Destination.read(place == null ? null : URI.create(place.getRedirectUrl()).getPath());
    }

    private Div ways(OtherDoor other) {
        var ways = new Div();
        ways.addClassName("other-door");
        other.ways().forEach(it -> {
            var button = new Anchor(it.address(), getTranslation("signin.other", it.name()));
            button.setRouterIgnore(true);
            button.addClassNames("btn", "quiet");
            ways.add(button);
        });
        ways.add(new PrivacyNotice());
        return ways;
    }

    private Notice problem(String reason, QueryParameters query) {
        return switch (reason) {
            case "wait" -> new Notice(new Paragraph(getTranslation("signin.wait", minutes(query))));
            case "unconfirmed" -> new Notice(new Paragraph(getTranslation("signin.unconfirmed")),
                    new Paragraph(new Anchor("confirm", getTranslation("signin.confirm.again"))));
            case "provider", "provider-address", "provider-taken", "provider-closed" ->
                    new Notice(new Paragraph(getTranslation("signin." + reason)));
            case "locked", "provider-locked" -> new Notice(new Paragraph(getTranslation("signin.locked")));
            default -> new Notice(new Paragraph(getTranslation("signin.wrong")));
        };
    }

    private static long minutes(QueryParameters query) {
        return query.getSingleParameter("minutes").filter(it -> it.matches("\\d{1,4}")).map(Long::valueOf).orElse(1L);
    }
}
