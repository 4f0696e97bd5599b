package de.iqcampus.reminders.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import de.iqcampus.reminders.NotificationService;
import de.iqcampus.shared.AccountId;

/** Leads to what somebody was reminded of, and says how much of it is new when the campus opens. */
class Bell extends Anchor {

    private static final String PICTURE = """
            <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill="none" stroke="currentColor" \
            stroke-width="2" stroke-linecap="round" stroke-linejoin="round">\
            <path d="M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15z"/><path d="M10 21h4"/></svg>""";

    private final NotificationService notifications;
    private final AccountId person;

    Bell(NotificationService notifications, AccountId person) {
        super("notifications", "");
        this.notifications = notifications;
        this.person = person;
        getElement().setAttribute("router-link", true);
        addClassName("bell");
        getElement().setProperty("innerHTML", PICTURE); // one element for the server, not three
        getElement().addEventListener("click", it -> show(0)); // the page that opens shows them all
    }

    @Override protected void onAttach(AttachEvent event) {
        show(notifications.unread(person));
    }

    private void show(long unread) {
        getElement().setAttribute("data-unread", unread == 0 ? "" : String.valueOf(unread));
        setAriaLabel(getTranslation("reminders.bell", unread));
        setTitle(getTranslation("reminders.bell", unread));
    }
}
