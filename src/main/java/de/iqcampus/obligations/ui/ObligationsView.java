package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.Result;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.obligations.CalendarFile;
import de.iqcampus.obligations.ObligationService;
import de.iqcampus.obligations.OwnObligation;
import de.iqcampus.organisation.MembershipService;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What organisations ask a person to learn, by when and why, and who sees how that stands. */
@Route("obligations") @PageTitle("obligations.own") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 20, title = "obligations.own") @PermitAll @StyleSheet("styles/obligations.css")
class ObligationsView extends Div implements AfterNavigationObserver {

    private final ObligationService obligations;
    private final MembershipService memberships;
    private final CurrentUser user;
    private final CalendarFile calendar;
    private final Result result = new Result();

    ObligationsView(ObligationService obligations, MembershipService memberships, CurrentUser user,
            CalendarFile calendar) {
        this.obligations = obligations;
        this.memberships = memberships;
        this.user = user;
        this.calendar = calendar;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var binding = obligations.obligationsOf(user.id());
        var seenBy = obligations.seenBy(user.id());
        removeAll();
        add(new H1(getTranslation("obligations.own")),
                new Paragraph(getTranslation(binding.isEmpty() ? "obligations.own.none" : "obligations.own.intro")),
                result);
        var language = getLocale();
        binding.forEach(it -> add(new ObligationCard(it, () -> calendar.of(List.of(it.dueDay()), language),
                seenBy.containsKey(it.entry().organisation()) ? elsewhere(it) : null)));
        var own = memberships.membershipsOf(user.id());
        if (!own.isEmpty()) {
            add(new SeenBySection(own, seenBy));
        }
    }

    private ElsewhereForm elsewhere(OwnObligation obligation) {
        return new ElsewhereForm(obligation, (course, source, day) -> {
            obligations.submit(user.id(), obligation.entry().id(), course, source, day);
            show();
            result.good(getTranslation("obligations.elsewhere.sent", obligation.organisation()));
        });
    }
}
