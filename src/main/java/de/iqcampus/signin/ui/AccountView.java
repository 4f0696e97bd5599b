package de.iqcampus.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.AccountSection;
import de.iqcampus.design.Result;
import de.iqcampus.design.TranslatedTitle;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** A person's own page: who they are here, and what they decide about it. */
@Route("account") @PageTitle("signin.account") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @PermitAll
class AccountView extends Div implements AfterNavigationObserver {

    private static final String SAVED = "saved";

    private final ObjectProvider<AccountSection> sections;

    AccountView(ObjectProvider<AccountSection> sections) {
        this.sections = sections;
        addClassNames("account", "stack");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var result = new Result();
        add(new H1(getTranslation("signin.account")), result);
        add(sections.orderedStream().toArray(Component[]::new));
        if (event.getLocation().getQueryParameters().getParameters().containsKey(SAVED)) {
            result.good(getTranslation("signin.account.saved"));
            UI.getCurrent().getPage().getHistory().replaceState(null, "account"); // said once
        }
    }

    /** For a change that the whole page shows: its head, its language, its colours. */
    static void reload(String choices) {
        UI.getCurrent().getPage().setLocation("account?" + SAVED + choices);
    }
}
