package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.iqcampus.design.Choice;
import de.iqcampus.design.Field;
import de.iqcampus.design.Pages;
import de.iqcampus.design.SearchForm;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.TeamFilter;
import de.iqcampus.obligations.TeamRow;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.programmes.ProgrammeEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.data.domain.Page;

/** The people whom a lead looks for, and how each of them stands. */
class TrainingPart extends Section {

    private final OrganisationId organisation;
    private final TrainingAddress address;
    private final String words;
    private final List<ProgrammeEntry> programmes;
    private final Search search;
    private final Div found = new Div();

    /** @param moves gets the address that was asked for, and the words, which stay out of it */
    TrainingPart(OrganisationId organisation, TrainingAddress address, String words, List<UnitEntry> units,
            List<ProgrammeEntry> programmes, Search search, BiConsumer<TrainingAddress, String> moves) {
        this.organisation = organisation;
        this.address = address;
        this.words = words;
        this.programmes = programmes;
        this.search = search;
        addClassNames("card", "side", "team-part");
        found.getElement().setAttribute("tabindex", "-1");
        var form = new SearchForm(
                new Field("words", "search", getTranslation("obligations.training.words")).autocomplete("off")
                        .value(words),
                new Choice("unit", getTranslation("obligations.training.unit"), units(units))
                        .chosen(address.unit() == null ? "" : address.unit().value().toString()),
                new Choice("programme", getTranslation("obligations.training.programme"), programmes())
                        .chosen(address.programme() == null ? "" : address.programme().value().toString()),
                new Choice("status", getTranslation("obligations.training.status"), statuses())
                        .chosen(address.standing()));
        form.onSubmit(typed -> moves.accept(TrainingAddress.of(typed), typed.getOrDefault("words", "").strip()));
        add(new H2(getTranslation("obligations.training.people")), form, found);
        show(0);
    }

    private void show(int number) {
        var page = search.rows(address.filter(words), number);
        var count = new Paragraph(getTranslation("obligations.training.found", page.getTotalElements()));
        count.getElement().setAttribute("role", "status");
        found.removeAll();
        found.add(count);
        if (!page.isEmpty()) {
            found.add(new TeamMatrix(getTranslation("obligations.training.people"),
                    getTranslation("obligations.training.person"), columns(), organisation, page));
        }
        found.add(Pages.turned(page, it -> {
            show(it);
            found.getElement().callJsFunction("focus");
        }));
        if (!address.equals(TrainingAddress.ALL) || !words.isEmpty()) {
            found.add(new Paragraph(new Anchor(TrainingAddress.ALL.link(organisation),
                    getTranslation("obligations.training.all-people"))));
        }
    }

    private List<ProgrammeEntry> columns() {
        return programmes.stream().filter(it -> address.programme() == null ? it.isOpen()
                : it.id().equals(address.programme())).toList();
    }

    private Map<String, String> units(List<UnitEntry> units) {
        var choices = all();
        units.stream().filter(UnitEntry::isOpen).forEach(it -> choices.put(it.id().value().toString(), it.path()));
        return choices;
    }

    private Map<String, String> programmes() {
        var choices = all();
        programmes.forEach(it -> choices.put(it.id().value().toString(), it.details().name()));
        return choices;
    }

    private Map<String, String> statuses() {
        var choices = all();
        for (var status : ObligationStatus.values()) {
            choices.put(status.name(), getTranslation("obligations.status." + status));
        }
        choices.put(TrainingAddress.TOLD, getTranslation("obligations.training.told"));
        return choices;
    }

    private Map<String, String> all() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation("obligations.training.all"));
        return choices;
    }

    /** Finds people, a page at a time. */
    interface Search {

        Page<TeamRow> rows(TeamFilter filter, int page);
    }
}
