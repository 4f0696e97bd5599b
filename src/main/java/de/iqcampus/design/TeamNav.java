package de.iqcampus.design;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.UUID;

/** The screens about an organisation's people: those below {@code team} that are in the menu, whosever they are. */
@StyleSheet("styles/team.css")
public class TeamNav extends Nav {

    private static final String TEAM = "team";

    /** @param here the address of the screen that it stands on, without what is asked of it */
    public TeamNav(UUID organisation, String here) {
        addClassNames("row", "team-nav");
        setAriaLabel(getTranslation("design.team"));
        MenuConfiguration.getMenuEntries().forEach(it -> {
            var path = it.path().replaceFirst("^/", "");
            if (path.equals(TEAM) || path.startsWith(TEAM + "/")) {
                var link = new Anchor(path + "?organisation=" + organisation,
                        getTranslation(path.equals(TEAM) ? "design.team.people" : it.title()));
                link.addClassName("chip");
                if (path.equals(here)) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                add(link);
            }
        });
    }
}
