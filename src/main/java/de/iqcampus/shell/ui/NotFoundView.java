package de.iqcampus.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.TranslatedTitle;

/** An address inside the app that leads nowhere. */
@ParentLayout(MainLayout.class) @AnonymousAllowed
class NotFoundView extends Div implements HasDynamicTitle, HasErrorParameter<NotFoundException> {

    @Override public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        removeAll();
        add(new FailureCard("shell.not-found"));
        return 404;
    }

    @Override public String getPageTitle() {
        return getTranslation("shell.not-found") + TranslatedTitle.SUFFIX;
    }
}
