package de.iqcampus.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.operator.OperatorDetails;
import de.iqcampus.operator.OperatorService;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Who runs this campus, for administrators to enter; until then the public pages stay closed. */
@Route("admin/operator") @PageTitle("operator.operator") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 10, title = "operator.operator") @RolesAllowed("ADMIN")
class OperatorView extends Div implements AfterNavigationObserver {

    private final OperatorService operator;
    private final Div state = new Div();

    OperatorView(OperatorService operator) {
        this.operator = operator;
        state.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var details = operator.details();
        removeAll();
        add(new H1(getTranslation("operator.operator")), new Paragraph(getTranslation("operator.why")), state,
                new OperatorForm(details, this::save));
        if (details.isComplete()) {
            show("good", new Paragraph(getTranslation("operator.complete")));
        } else {
            show("soon", new Paragraph(getTranslation("operator.incomplete")), missing(details));
        }
    }

    private void save(OperatorDetails details) {
        operator.change(details);
        var home = new Anchor("/", getTranslation("operator.saved.look"));
        home.setRouterIgnore(true);
        show("good", new Paragraph(getTranslation("operator.saved")), new Paragraph(home));
        state.getElement().callJsFunction("focus");
    }

    private UnorderedList missing(OperatorDetails details) {
        var list = new UnorderedList();
        Stream.concat(details.missing().stream(), details.unusable().stream())
                .forEach(it -> list.add(new ListItem(getTranslation("operator.detail." + it))));
        return list;
    }

    private void show(String tone, Component... words) {
        state.removeAll();
        state.setClassName("note " + tone);
        state.add(words);
    }
}
