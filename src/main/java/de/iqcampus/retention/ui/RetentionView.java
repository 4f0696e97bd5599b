package de.iqcampus.retention.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.retention.RetentionService;
import de.iqcampus.retention.RuleStatus;
import de.iqcampus.shared.GermanTime;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** What is kept how long, what the last night removed, and what the next one would. */
@Route("admin/retention") @PageTitle("retention.retention") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 97, title = "retention.retention") @RolesAllowed("ADMIN")
class RetentionView extends Div implements AfterNavigationObserver {

    private final RetentionService retention;

    RetentionView(RetentionService retention) {
        this.retention = retention;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var rules = new UnorderedList();
        rules.addClassNames("plain", "stack");
        retention.dryRun().forEach(it -> rules.add(card(it)));
        removeAll();
        add(new H1(getTranslation("retention.retention")), new Paragraph(getTranslation("retention.text")), rules);
    }

    private ListItem card(RuleStatus rule) {
        var key = "retention.rule." + rule.name();
        var facts = new DescriptionList();
        fact(facts, "retention.term", getTranslation("retention." + rule.term().unit(), rule.term().number()));
        fact(facts, "retention.last", last(rule.last()));
        fact(facts, "retention.due", getTranslation("retention.due.count", rule.due()));
        var card = new ListItem(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".about")), facts);
        card.addClassNames("card", "side");
        card.setId("rule-" + rule.name());
        return card;
    }

    private void fact(DescriptionList facts, String key, String words) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(words));
    }

    private String last(RuleStatus.@Nullable Run run) {
        if (run == null) {
            return getTranslation("retention.last.none");
        }
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(getLocale())
                .format(GermanTime.at(run.at()));
        return run.failed() ? getTranslation("retention.last.failed", time)
                : getTranslation("retention.last.removed", time, run.removed());
    }
}
