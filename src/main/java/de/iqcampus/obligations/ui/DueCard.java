package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.HomeCard;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.obligations.ObligationService;
import de.iqcampus.obligations.OwnObligation;
import java.util.List;
import java.util.Optional;

/** What somebody still has to do for an organisation, the most urgent first. */
@org.springframework.stereotype.Component
class DueCard implements HomeCard {

    private static final int SHOWN = 3;

    private final ObligationService obligations;
    private final CurrentUser user;

    DueCard(ObligationService obligations, CurrentUser user) {
        this.obligations = obligations;
        this.user = user;
    }

    @Override public int order() { return 15; }

    @Override public Optional<Component> card() {
        var undone = obligations.obligationsOf(user.id()).stream().filter(it -> it.entry().isUndone()).toList();
        return undone.isEmpty() ? Optional.empty() : Optional.of(new Card(undone));
    }

    /** A row for each: status in words, programme, who asks. */
    @StyleSheet("styles/learning.css") @StyleSheet("styles/obligations.css")
    static class Card extends Section {

        Card(List<OwnObligation> undone) {
            var rows = new Div();
            rows.addClassNames("card", "rows");
            undone.stream().limit(SHOWN).forEach(it -> rows.add(row(it)));
            var all = new Anchor("obligations", getTranslation("obligations.due.all", undone.size()));
            all.getElement().setAttribute("router-link", true);
            var foot = new Paragraph(all);
            foot.addClassName("due-all");
            add(new H2(getTranslation("obligations.due")), rows, foot);
        }

        private static Anchor row(OwnObligation obligation) {
            var title = new Span(obligation.programme().details().name());
            title.addClassName("row-title");
            var organisation = new Span(obligation.organisation());
            organisation.addClassName("muted");
            var link = new Anchor("obligations", "");
            link.getElement().setAttribute("router-link", true);
            link.add(new StatusTag(obligation.entry()), title, organisation);
            return link;
        }
    }
}
