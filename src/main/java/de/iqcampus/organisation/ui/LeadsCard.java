package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.organisation.UnitLead;
import de.iqcampus.shared.AccountId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who leads which unit: somebody of the organisation is looked for by name and named, or it is taken back. */
class LeadsCard extends Section {

    private final List<UnitEntry> units;
    private final Function<String, List<Member>> search;
    private final Field words = new Field("lead", "search", getTranslation("organisation.lead.person"))
            .hint(getTranslation("organisation.lead.person.hint")).autocomplete("off").required();
    private final Div found = new Div();
    private BiConsumer<UnitId, AccountId> name = (unit, person) -> { };
    private Consumer<UnitLead> takeBack = it -> { };

    LeadsCard(List<UnitEntry> units, Function<String, List<Member>> search) {
        this.units = units.stream().filter(UnitEntry::isOpen).toList();
        this.search = search;
        addClassNames("card", "side", "organisation-part");
    }

    void onName(BiConsumer<UnitId, AccountId> taker) { name = taker; }
    void onTakeBack(Consumer<UnitLead> taker) { takeBack = taker; }

    void show(List<UnitLead> leads) {
        add(new H2(getTranslation("organisation.leads")), new Paragraph(getTranslation("organisation.leads.why")));
        if (units.isEmpty()) {
            add(new Paragraph(getTranslation("organisation.leads.no-units")));
            return;
        }
        add(leads.isEmpty() ? new Paragraph(getTranslation("organisation.leads.none")) : list(leads),
                new NativeDetails(getTranslation("organisation.lead.name"), form()));
    }

    private UnorderedList list(List<UnitLead> leads) {
        var list = new UnorderedList();
        list.addClassNames("plain", "units");
        leads.forEach(it -> list.add(row(it)));
        return list;
    }

    private ListItem row(UnitLead lead) {
        var button = Words.quiet(getTranslation("organisation.lead.take-back"), () -> takeBack.accept(lead));
        button.setAriaLabel(getTranslation("organisation.lead.take-back.of", lead.fullName(), lead.path()));
        var unit = new Span(lead.path());
        unit.addClassNames("small", "muted");
        var row = new Div(new Div(new Div(new Span(lead.fullName())), unit), button);
        row.addClassName("row");
        return new ListItem(row);
    }

    private Component form() {
        var paths = new LinkedHashMap<String, String>();
        units.forEach(it -> paths.put(it.id().value().toString(), it.path()));
        var form = new NativeForm();
        form.add(new Choice("lead-unit", getTranslation("organisation.member.unit"), paths), words, found,
                DoorCard.submit(getTranslation("organisation.lead.name.act")));
        form.onSubmit(typed -> Typed.id(typed.get("lead-unit")).map(UnitId::new).ifPresent(it -> send(it, typed)));
        return form;
    }

    /** The one who was chosen, or who alone has that name; else there is more to say. */
    private void send(UnitId unit, Map<String, String> typed) {
        words.setProblem(null);
        var wanted = typed.getOrDefault("lead", "").strip();
        var people = wanted.isEmpty() ? List.<Member>of() : search.apply(wanted);
        var meant = people.stream().filter(it -> people.size() == 1
                || it.account().value().toString().equals(typed.get("lead-person"))).findFirst();
        found.removeAll();
        if (people.isEmpty()) {
            words.setProblem(getTranslation("organisation.lead.person.none"));
            words.focus();
        } else {
            meant.ifPresentOrElse(it -> name.accept(unit, it.account()), () -> offer(people));
        }
    }

    private void offer(List<Member> people) {
        var names = new LinkedHashMap<String, String>();
        people.forEach(it -> names.put(it.account().value().toString(), it.fullName() + " · " + it.address()));
        var which = new Choice("lead-person", getTranslation("organisation.lead.person.which"), names);
        found.add(which);
        which.focus();
    }
}
