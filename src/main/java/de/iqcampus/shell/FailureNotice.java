package de.iqcampus.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import de.iqcampus.design.FailureLog;
import de.iqcampus.shared.DatabaseAway;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Tells a person that what they just did has failed, and leaves the view as it is. */
@Component
class FailureNotice {

    private final FailureLog log;

    FailureNotice(FailureLog log) {
        this.log = log;
    }

    void show(Throwable failure) {
        var denied = failure instanceof AccessDeniedException;
        var reference = denied ? "" : log.record(failure);
        var ui = UI.getCurrent();
        if (ui != null) {
            var key = denied ? "shell.no-access.text"
                    : DatabaseAway.isBehind(failure) ? "shell.away.notice" : "shell.failure.notice";
            ui.access(() -> open(ui.getTranslation(key, reference)));
        }
    }

    private static void open(String words) {
        var notice = new Notification();
        notice.setDuration(0);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setAssertive(true);
        notice.add(new Paragraph(words), new Button(notice.getTranslation("shell.close"), it -> notice.close()));
        notice.open();
    }
}
