package de.iqcampus.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.TranslatedTitle;

/** A view that the signed-in person has no role for. */
@ParentLayout(MainLayout.class) @AnonymousAllowed
class NoAccessView extends Div implements HasDynamicTitle, HasErrorParameter<AccessDeniedException> {

    @Override public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        removeAll();
        add(new FailureCard("shell.no-access"));
        return 403;
    }

    @Override public String getPageTitle() {
        return getTranslation("shell.no-access") + TranslatedTitle.SUFFIX;
    }
}
