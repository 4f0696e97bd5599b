package de.iqcampus.organisation.ui;

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
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The units of an organisation as a tree: each can get another name or place, or be closed. */
class UnitsCard extends Section {

    private final List<UnitEntry> units;
    private BiConsumer<String, @Nullable UnitId> add = (name, parent) -> { };
    private Change change = (unit, name, parent) -> { };
    private Consumer<UnitId> close = it -> { };

    UnitsCard(List<UnitEntry> units) {
        this.units = units;
        addClassNames("card", "side", "organisation-part");
    }

    void onAdd(BiConsumer<String, @Nullable UnitId> taker) { add = taker; }
    void onChange(Change taker) { change = taker; }
    void onClose(Consumer<UnitId> taker) { close = taker; }

    void show() {
        var tree = new UnorderedList();
        tree.addClassNames("plain", "units");
        units.forEach(it -> tree.add(row(it)));
        var another = new NativeDetails(getTranslation("organisation.unit.add"),
                form("new-unit", "", "", "organisation.unit.add.act", (name, parent) -> add.accept(name, parent)));
        add(new H2(getTranslation("organisation.units")),
                units.isEmpty() ? new Paragraph(getTranslation("organisation.units.none")) : tree, another);
    }

    private ListItem row(UnitEntry unit) {
        var row = new ListItem();
        row.addClassName("depth-" + Math.min(unit.depth(), 4));
        if (!unit.isOpen()) {
            var closed = new Span(getTranslation("organisation.unit.closed", Words.day(unit.closedOn())));
            closed.addClassName("tag");
            row.add(new Div(new Span(unit.name() + " "), closed));
            return row;
        }
        var id = unit.id().value().toString();
        var form = form("unit-" + id, unit.name(), unit.parent() == null ? "" : unit.parent().value().toString(),
                "organisation.save", (name, parent) -> change.change(unit.id(), name, parent));
        var shut = Words.quiet(getTranslation("organisation.unit.close"), () -> close.accept(unit.id()));
        shut.setAriaLabel(getTranslation("organisation.unit.close") + ": " + unit.name());
        row.add(new NativeDetails(unit.name(), new Div(form, shut)));
        return row;
    }

    private NativeForm form(String id, String name, String parent, String act,
            BiConsumer<String, @Nullable UnitId> taker) {
        var places = Words.units(units, getTranslation("organisation.unit.top"));
        var form = new NativeForm();
        form.add(new Field("name", "text", getTranslation("organisation.unit.name")).in(id).autocomplete("off")
                        .required().value(name),
                new Choice("parent", getTranslation("organisation.unit.parent"), places).in(id).chosen(parent),
                DoorCard.submit(getTranslation(act)));
        form.onSubmit(typed -> taker.accept(typed.getOrDefault("name", ""),
                Typed.id(typed.get("parent")).map(UnitId::new).orElse(null)));
        return form;
    }

    /** Gives a unit a name and a place. */
    interface Change {

        void change(UnitId unit, String name, @Nullable UnitId parent);
    }
}
