package de.iqcampus.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
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
import de.iqcampus.design.HomeCard;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.shared.GermanTime;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;

/** The first view after sign-in: what to go on with, as the modules know it. */
@Route("home") @PageTitle("shell.home") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 0, title = "shell.home") @PermitAll
class HomeView extends Div implements AfterNavigationObserver {

    private final CurrentUser user;
    private final AccountService accounts;
    private final Clock clock;
    private final ObjectProvider<HomeCard> cards;

    HomeView(CurrentUser user, AccountService accounts, Clock clock, ObjectProvider<HomeCard> cards) {
        this.user = user;
        this.accounts = accounts;
        this.clock = clock;
        this.cards = cards;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var person = accounts.profile(user.id());
        add(new H1(getTranslation("shell.greeting." + DayPart.at(GermanTime.at(clock.instant()).toLocalTime()),
                person.givenName())));
        var main = new Div(cards(false));
        if (main.getComponentCount() == 0) {
            main.add(invitation());
        }
        var beside = cards(true);
        var columns = new Div(main);
        columns.addClassName("two");
        if (beside.length == 0) {
            columns.addClassName("single");
        } else {
            columns.add(new Aside(beside));
        }
        add(columns);
    }

    private Component[] cards(boolean aside) {
        return cards.stream().filter(it -> it.aside() == aside).sorted(Comparator.comparingInt(HomeCard::order))
                .flatMap(it -> it.card().stream()).toArray(Component[]::new);
    }

    private Component invitation() {
        var choose = new Anchor("/catalogue", getTranslation("shell.home.choose"));
        choose.setRouterIgnore(true);
        choose.addClassNames("btn", "primary");
        var card = new Section(new H2(getTranslation("shell.home.empty")),
                new Paragraph(getTranslation("shell.home.empty.text")), choose);
        card.addClassNames("card", "empty");
        return card;
    }
}
