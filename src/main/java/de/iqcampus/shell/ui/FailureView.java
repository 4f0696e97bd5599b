package de.iqcampus.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.iqcampus.design.FailureLog;
import de.iqcampus.design.TranslatedTitle;

/** A view that could not be opened; the number leads to the log. */
@ParentLayout(MainLayout.class) @AnonymousAllowed
class FailureView extends Div implements HasDynamicTitle, HasErrorParameter<Exception> {

    private final FailureLog log;

    FailureView(FailureLog log) {
        this.log = log;
    }

    @Override public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        removeAll();
        add(new FailureCard("shell.failure", log.record(error.getCaughtException())));
        return 500;
    }

    @Override public String getPageTitle() {
        return getTranslation("shell.failure") + TranslatedTitle.SUFFIX;
    }
}
