package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.organisation.ImportProgress;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.shared.GermanTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The files that were brought in lately, those under way among them. */
class RecentImports extends Section {

    RecentImports(OrganisationId organisation, List<ImportProgress> recent) {
        addClassNames("card", "side", "organisation-part");
        var list = new UnorderedList();
        list.addClassNames("plain", "units");
        var moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(UI.getCurrent().getLocale());
        recent.forEach(it -> list.add(new ListItem(new Anchor(
                TeamAddress.of("team/import/" + it.id().value(), organisation),
                getTranslation(it.isOver() ? "organisation.import.recent.over" : "organisation.import.recent.running",
                        moment.format(GermanTime.at(it.begunAt())), it.done(), it.all())))));
        add(new H2(getTranslation("organisation.import.recent")), list);
        setVisible(!recent.isEmpty());
    }
}
