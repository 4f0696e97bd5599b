package de.iqcampus.organisation.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.design.Choice;
import de.iqcampus.design.DoorCard;
import de.iqcampus.design.Field;
import de.iqcampus.design.NativeForm;
import de.iqcampus.federation.IdentityProvider;
import de.iqcampus.organisation.ProviderRuleEntry;
import de.iqcampus.organisation.ProviderRuleId;
import de.iqcampus.organisation.ProviderRuleWish;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** For whom of an identity provider signing in means belonging to the organisation, and the form that adds a rule. */
class ProviderRulesCard extends Section {

    private final List<IdentityProvider> providers;
    private final List<UnitEntry> units;
    private Consumer<ProviderRuleWish> add = it -> { };
    private Consumer<ProviderRuleId> remove = it -> { };

    ProviderRulesCard(List<IdentityProvider> providers, List<UnitEntry> units) {
        this.providers = providers;
        this.units = units;
        addClassNames("card", "side", "organisation-part");
    }

    void onAdd(Consumer<ProviderRuleWish> taker) { add = taker; }
    void onRemove(Consumer<ProviderRuleId> taker) { remove = taker; }

    void show(List<ProviderRuleEntry> rules) {
        var list = new UnorderedList();
        list.addClassNames("plain", "units");
        rules.forEach(it -> list.add(row(it)));
        add(new H2(getTranslation("organisation.rules")), new Paragraph(getTranslation("organisation.rules.why")));
        if (!rules.isEmpty()) {
            add(list, new Paragraph(getTranslation("organisation.rule.remove.effect")));
        }
        add(providers.isEmpty() ? new Paragraph(getTranslation("organisation.rules.no-provider")) : form());
    }

    private ListItem row(ProviderRuleEntry rule) {
        var words = rule.claim().isEmpty() ? getTranslation("organisation.rule.everybody", rule.provider())
                : getTranslation("organisation.rule.who", rule.provider(), rule.claim(), rule.value());
        var since = getTranslation("organisation.rule.since", Words.day(rule.addedOn()));
        var facts = new Div(rule.unit() == null ? since : rule.unit() + " · " + since);
        facts.addClassName("muted");
        var end = Words.quiet(getTranslation("organisation.rule.remove"), () -> remove.accept(rule.id()));
        end.setAriaLabel(getTranslation("organisation.rule.remove") + ": " + words);
        var row = new ListItem(new Div(words), facts, end);
        row.addClassName("row");
        return row;
    }

    private NativeForm form() {
        var names = providers.stream().collect(toMap(IdentityProvider::issuer, IdentityProvider::name,
                (one, other) -> one, LinkedHashMap::new));
        var form = new NativeForm();
        form.add(new Choice("issuer", getTranslation("organisation.rule.provider"), names).in("rule"),
                field("claim").hint(getTranslation("organisation.rule.claim.hint")),
                field("value").hint(getTranslation("organisation.rule.value.hint")));
        if (!units.isEmpty()) {
            form.add(new Choice("unit", getTranslation("organisation.member.unit"),
                    Words.units(units, getTranslation("organisation.unit.top-level"))).in("rule"));
        }
        form.add(DoorCard.submit(getTranslation("organisation.rule.add")));
        form.onSubmit(typed -> add.accept(new ProviderRuleWish(typed.getOrDefault("issuer", ""),
                typed.getOrDefault("claim", ""), typed.getOrDefault("value", ""),
                Typed.id(typed.get("unit")).map(UnitId::new).orElse(null))));
        return form;
    }

    private Field field(String name) {
        var field = new Field(name, "text", getTranslation("organisation.rule." + name)).in("rule").autocomplete("off");
        field.input().setAttribute("spellcheck", "false").setAttribute("autocapitalize", "none");
        return field;
    }
}
