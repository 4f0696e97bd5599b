package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import java.util.List;

/** Leads to the same screen of another organisation; nothing to be seen for whoever is HR of one alone. */
public class OrganisationChoice extends Nav {

    /** @param route of the screen, or of one that every organisation has */
    public OrganisationChoice(String route, OrganisationId chosen, List<OrganisationEntry> own) {
        addClassName("row");
        setAriaLabel(getTranslation("organisation.choice"));
        own.forEach(it -> {
            var link = new Anchor(TeamAddress.of(route, it.id()), it.details().name());
            link.addClassName("chip");
            if (it.id().equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        });
        setVisible(own.size() > 1);
    }
}
