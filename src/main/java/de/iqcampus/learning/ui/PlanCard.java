package de.iqcampus.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.design.HomeCard;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.learning.TransferPlans;
import de.iqcampus.learning.TransferPlans.Plan;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** The learner's own plan, where they see it again. */
@org.springframework.stereotype.Component
class PlanCard implements HomeCard {

    private final TransferPlans plans;
    private final CurrentUser user;

    PlanCard(TransferPlans plans, CurrentUser user) {
        this.plans = plans;
        this.user = user;
    }

    @Override public int order() { return 30; }

    @Override public Optional<Component> card() {
        return plans.latest(user.id()).map(Card::new);
    }

    /** "If … then …", and who sees it. */
    @StyleSheet("styles/learning.css")
    static class Card extends Section {

        Card(Plan plan) {
            var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
            var words = new Paragraph(I18NProvider.translate("learning.plan.words", plan.when(), plan.then()));
            var small = new Paragraph(I18NProvider.translate("learning.plan.private", date.format(plan.date())));
            small.addClassNames("small", "muted");
            var card = new Div(words, small);
            card.addClassNames("card", "plan");
            add(new H2(I18NProvider.translate("learning.plan")), card);
        }
    }
}
