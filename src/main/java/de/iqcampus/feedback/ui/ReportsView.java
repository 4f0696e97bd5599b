package de.iqcampus.feedback.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.feedback.FeedbackService;
import de.iqcampus.feedback.FeedbackSummary;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.Page;

/** What people reported, for administrators to answer. */
@Route("admin/reports") @PageTitle("feedback.reports") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 90, title = "feedback.reports") @RolesAllowed("ADMIN")
@StyleSheet("styles/feedback.css")
class ReportsView extends Div implements AfterNavigationObserver {

    private final FeedbackService feedback;

    ReportsView(FeedbackService feedback) {
        this.feedback = feedback;
        addClassName("reports");
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var page = event.getLocation().getQueryParameters().getSingleParameter("page")
                .filter(it -> it.matches("[1-9]\\d{0,5}")).map(Integer::valueOf).orElse(1);
        show(feedback.reports(page - 1));
    }

    private void show(Page<FeedbackSummary> page) {
        removeAll();
        add(new H1(getTranslation("feedback.reports")));
        page.forEach(it -> add(new ReportCard(it, answer -> feedback.answer(it.id(), answer))));
        if (page.isEmpty()) {
            var empty = new Section(new H2(getTranslation("feedback.reports.empty")),
                    new Paragraph(getTranslation("feedback.reports.empty.text")));
            empty.addClassNames("card", "empty");
            add(empty);
        }
        if (page.getTotalPages() > 1) {
            add(pages(page));
        }
    }

    private Nav pages(Page<FeedbackSummary> page) {
        var pages = new Nav();
        pages.addClassName("row");
        pages.setAriaLabel(getTranslation("feedback.pages"));
        if (page.hasPrevious()) {
            pages.add(new Anchor("admin/reports?page=" + page.getNumber(), getTranslation("feedback.pages.newer")));
        }
        if (page.hasNext()) {
            pages.add(new Anchor("admin/reports?page=" + (page.getNumber() + 2),
                    getTranslation("feedback.pages.older")));
        }
        return pages;
    }
}
