package de.iqcampus.feedback.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.Pages;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.feedback.FeedbackInbox;
import de.iqcampus.feedback.FeedbackSummary;
import de.iqcampus.feedback.InboxFilter;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.Page;

/** What people reported, for administrators to answer; the address names kind, status and page. */
@Route("admin/reports") @PageTitle("feedback.reports") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 90, title = "feedback.reports") @RolesAllowed("ADMIN")
@StyleSheet("styles/feedback.css")
class ReportsView extends Div implements AfterNavigationObserver {

    private final FeedbackInbox inbox;
    private final Div chips = new Div();

    ReportsView(FeedbackInbox inbox) {
        this.inbox = inbox;
        addClassName("reports");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var place = InboxAddress.of(event.getLocation().getQueryParameters());
        show(place.filter(), inbox.reports(place.filter(), place.page()));
    }

    private void show(InboxFilter filter, Page<FeedbackSummary> page) {
        removeAll();
        add(new H1(getTranslation("feedback.reports")), new Paragraph(getTranslation("feedback.reports.intro")), chips);
        count(filter);
        page.forEach(it -> add(new ReportCard(it, inbox, () -> count(filter))));
        if (page.isEmpty()) {
            add(empty(filter));
        }
        add(Pages.linked(page, it -> InboxAddress.of(filter, it)));
    }

    private void count(InboxFilter filter) {
        chips.removeAll();
        chips.add(new InboxChips(filter, inbox.counts()));
    }

    private Section empty(InboxFilter filter) {
        var key = filter.equals(InboxFilter.TO_DO) ? "feedback.reports.empty" : "feedback.reports.none";
        var empty = new Section(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")));
        empty.addClassNames("card", "empty");
        return empty;
    }
}
