package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.organisation.OrganisationId;
import java.util.Map;

/** How many people stand how; each number leads to exactly these people. */
class StatusTiles extends UnorderedList {

    StatusTiles(OrganisationId organisation, Map<ObligationStatus, Long> counts, TrainingAddress here) {
        addClassNames("plain", "team-tiles");
        getElement().setAttribute("aria-label", getTranslation("obligations.tiles"));
        for (var status : ObligationStatus.values()) {
            var people = counts.getOrDefault(status, 0L);
            if (people > 0 || status != ObligationStatus.EXPIRING && status != ObligationStatus.EXPIRED) {
                add(tile(organisation, status, people, status == here.status()));
            }
        }
    }

    private ListItem tile(OrganisationId organisation, ObligationStatus status, long people, boolean isHere) {
        var number = new Span(getTranslation("obligations.tiles.people", people));
        number.addClassName("number");
        var tile = new Anchor(TrainingAddress.ALL.with(status).link(organisation));
        tile.addClassNames("card", "tile");
        tile.add(number, new Span(getTranslation("obligations.status." + status)));
        if (isHere) {
            tile.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(tile);
    }
}
