package de.iqcampus.mydata.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.TranslatedTitle;

/** The last page for somebody whose account is no more. */
@Route("goodbye") @PageTitle("mydata.goodbye") @DynamicPageTitle(TranslatedTitle.class)
@StyleSheet("styles/signin.css") @AnonymousAllowed
class GoodbyeView extends Div implements AfterNavigationObserver {

    GoodbyeView() {
        addClassName("door");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var home = new Anchor("/", getTranslation("mydata.goodbye.home"));
        home.setRouterIgnore(true);
        var card = new DoorCard(getTranslation("mydata.goodbye"), getTranslation("mydata.goodbye.text"),
                getTranslation("mydata.goodbye.letter"));
        card.add(new Paragraph(home));
        removeAll();
        add(card);
    }
}
