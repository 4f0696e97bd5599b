package de.iqcampus.signin.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.TranslatedTitle;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** Where somebody whose tasks require a second factor sets it up before anything else. */
@Route("second-factor/set-up") @PageTitle("signin.required") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @PermitAll
class SetUpFactorView extends Div implements AfterNavigationObserver {

    private final ObjectProvider<FactorSection> sections;

    SetUpFactorView(ObjectProvider<FactorSection> sections) {
        this.sections = sections;
        addClassNames("account", "stack");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var section = sections.getObject();
        var on = new Anchor("/home", getTranslation("signin.required.on"));
        on.setRouterIgnore(true); // the whole page anew: there is more in it now
        on.addClassNames("btn", "primary");
        on.setVisible(false);
        section.whenReady(() -> {
            on.setVisible(true);
            on.getElement().callJsFunction("focus");
        });
        add(new H1(getTranslation("signin.required")), new Paragraph(getTranslation("signin.required.why")), section,
                on);
    }
}
