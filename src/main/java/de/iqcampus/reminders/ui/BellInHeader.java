package de.iqcampus.reminders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.HeaderPart;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.reminders.NotificationService;

/** Hangs the bell into the header of whoever is signed in. */
@org.springframework.stereotype.Component
class BellInHeader implements HeaderPart {

    private final NotificationService notifications;
    private final CurrentUser user;

    BellInHeader(NotificationService notifications, CurrentUser user) {
        this.notifications = notifications;
        this.user = user;
    }

    @Override public int order() { return 10; }

    @Override public Component part() {
        return user.ifSignedIn().<Component>map(it -> new Bell(notifications, it)).orElseGet(Span::new);
    }
}
