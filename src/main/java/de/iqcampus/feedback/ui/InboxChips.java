package de.iqcampus.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.feedback.InboxCounts;
import de.iqcampus.feedback.InboxFilter;

/** Links to the reports of each kind and by how far they have come, with how many there are. */
class InboxChips extends Div {

    private final InboxFilter chosen;
    private final InboxCounts counts;

    InboxChips(InboxFilter chosen, InboxCounts counts) {
        this.chosen = chosen;
        this.counts = counts;
        addClassName("inbox-filter");
        var kinds = new UnorderedList(chip("feedback.kinds", chosen.with((Kind) null)));
        for (var kind : Kind.values()) {
            kinds.add(chip("feedback.kind." + kind, chosen.with(kind)));
        }
        var parts = new UnorderedList();
        for (var part : InboxFilter.Part.values()) {
            parts.add(chip("feedback.part." + part, chosen.with(part)));
        }
        add(links("feedback.filter.kind", kinds), links("feedback.filter.part", parts));
    }

    private Nav links(String label, UnorderedList chips) {
        chips.addClassNames("plain", "row");
        var links = new Nav(chips);
        links.setAriaLabel(getTranslation(label));
        return links;
    }

    private ListItem chip(String key, InboxFilter target) {
        var chip = new Anchor(InboxAddress.of(target, 0), getTranslation(key));
        chip.addClassName("chip");
        chip.getElement().appendChild(new Element("small").setText(String.valueOf(counts.of(target))));
        if (target.equals(chosen)) {
            chip.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(chip);
    }
}
