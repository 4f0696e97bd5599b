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
import de.iqcampus.shared.DatabaseAway;

/** A view that could not be opened; the number leads to the log. */
@ParentLayout(MainLayout.class) @AnonymousAllowed
class FailureView extends Div implements HasDynamicTitle, HasErrorParameter<Exception> {

    private final FailureLog log;
    private String key = "shell.failure";

    FailureView(FailureLog log) {
        this.log = log;
    }

    @Override public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var failure = error.getCaughtException();
        var away = DatabaseAway.isBehind(failure);
        key = away ? "shell.away" : "shell.failure";
        removeAll();
        add(new FailureCard(key, log.record(failure)));
        if (away) { // unless somebody has gone on by then
            getElement().executeJs("setTimeout(() => this.isConnected && location.reload(), 20000)");
        }
        return away ? 503 : 500;
    }

    @Override public String getPageTitle() {
        return getTranslation(key) + TranslatedTitle.SUFFIX;
    }
}
