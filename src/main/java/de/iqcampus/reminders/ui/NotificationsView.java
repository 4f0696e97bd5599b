package de.iqcampus.reminders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.Pages;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.reminders.Foresight;
import de.iqcampus.reminders.NotificationService;
import de.iqcampus.reminders.ReminderEntry;
import jakarta.annotation.security.PermitAll;
import org.springframework.data.domain.Page;

/** What a person was reminded of, and what they will hear in the next thirty days. */
@Route("notifications") @PageTitle("reminders.notifications") @DynamicPageTitle(TranslatedTitle.class)
@PermitAll @StyleSheet("styles/learning.css") @StyleSheet("styles/team.css")
class NotificationsView extends Div implements AfterNavigationObserver {

    private final NotificationService notifications;
    private final Foresight foresight;
    private final CurrentUser user;

    NotificationsView(NotificationService notifications, Foresight foresight, CurrentUser user) {
        this.notifications = notifications;
        this.foresight = foresight;
        this.user = user;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var page = notifications.notifications(user.id(), Pages.number(event.getLocation().getQueryParameters()));
        notifications.read(user.id());
        removeAll();
        add(new H1(getTranslation("reminders.notifications")), new Paragraph(getTranslation("reminders.why")),
                list(page), Pages.linked(page, it -> "notifications?page=" + (it + 1)), ahead(),
                new Paragraph(new Anchor("account", getTranslation("reminders.settings"))));
    }

    private Component list(Page<ReminderEntry> page) {
        if (page.isEmpty()) {
            var none = new Paragraph(getTranslation("reminders.none"));
            none.addClassName("note");
            return none;
        }
        var rows = new Div();
        rows.addClassNames("card", "rows");
        page.forEach(it -> rows.add(row(it)));
        return rows;
    }

    private Div row(ReminderEntry entry) {
        var day = new Span(ReminderWords.day(entry.decidedOn(), getLocale()));
        day.addClassName("muted");
        var title = new Span(entry.title().in(getLocale()));
        title.addClassName("row-title");
        var row = new Anchor(entry.link().substring(1), title, new Span(ReminderWords.of(entry, getLocale())), day);
        row.getElement().setAttribute("router-link", true);
        if (!entry.read()) {
            var fresh = new Span(getTranslation("reminders.new"));
            fresh.addClassNames("tag", "neutral");
            row.addComponentAsFirst(fresh);
        }
        return new Div(row, new ReminderWhy(entry, notifications.mailsPerWeek()));
    }

    /** The same for the next days as the mornings will decide. */
    private Section ahead() {
        var foreseen = foresight.own(user.id());
        var list = new NativeDetails(getTranslation("reminders.ahead.what", foreseen.size()),
                new ForeseenList(foreseen, notifications.mailsPerWeek(), getLocale()));
        var section = new Section(new H2(getTranslation("reminders.ahead")),
                new Paragraph(getTranslation("reminders.ahead.why")), list);
        section.addClassNames("card", "side", "team-part");
        return section;
    }
}
