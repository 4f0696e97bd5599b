package de.iqcampus.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.iqcampus.design.Theme;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** Gives each page its language and theme, and words to what happens between browser and server. */
@SpringComponent
@SuppressWarnings("serial") // a bean, never kept in a session
class UiSetup implements VaadinServiceInitListener {

    private final PersonsLanguage language;
    private final MessageSource words;
    private final FailureNotice failures;

    UiSetup(PersonsLanguage language, MessageSource words, FailureNotice failures) {
        this.language = language;
        this.words = words;
        this.failures = failures;
    }

    @Override public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prepare);
        event.getSource().addUIInitListener(it -> prepare(it.getUI()));
        event.getSource().addSessionInitListener(it -> it.getSession().setErrorHandler(this::report));
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private void prepare(IndexHtmlResponse response) {
        var request = ((VaadinServletRequest) response.getVaadinRequest()).getHttpServletRequest();
        var html = Objects.requireNonNull(response.getDocument().selectFirst("html"));
        var locale = language.of(request);
        html.attr("lang", locale.getLanguage());
        var theme = Theme.of(request);
        if (theme != Theme.AUTO) {
            html.attr("data-theme", theme.word());
        }
        response.getDocument().body().appendElement("noscript").appendElement("p")
                .text(words.getMessage("shell.no-script", null, locale))
                .appendElement("a").attr("href", "/catalogue").text(words.getMessage("design.courses", null, locale));
    }

    private void prepare(UI ui) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        ui.setLocale(language.of(request));
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.connection.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.connection.gave-up"));
        dialog.setReconnectAttempts(10_000);
        dialog.setReconnectInterval(3_000);
    }

    private void report(ErrorEvent event) {
        failures.show(event.getThrowable());
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var request = (VaadinServletRequest)
                Objects.requireNonNullElseGet(info.getRequest(), VaadinRequest::getCurrent);
        var locale = language.of(request.getHttpServletRequest()); // not the browser's, which info knows
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(word("shell.session-expired", locale));
        messages.setSessionExpiredMessage(word("shell.session-expired.text", locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(word("shell.cookie-missing", locale));
        messages.setCookiesDisabledMessage(word("shell.cookie-missing.text", locale));
        messages.setInternalErrorCaption(word("shell.failure", locale));
        messages.setInternalErrorMessage(word("shell.failure.reload", locale));
        return messages;
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
