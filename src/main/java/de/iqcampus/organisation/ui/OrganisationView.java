package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.Result;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationNotFound;
import de.iqcampus.organisation.OrganisationRefused;
import de.iqcampus.organisation.OrganisationService;
import de.iqcampus.organisation.ProviderRuleService;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One organisation: what is known of it, its units, its people, and its end. */
@Route("admin/organisations/:organisation") @PageTitle("organisation.organisation")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed("ADMIN") @StyleSheet("styles/organisation.css")
class OrganisationView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final OrganisationService organisations;
    private final UnitService units;
    private final MembershipService members;
    private final ProviderRuleService rules;
    private final Result result = new Result();
    private OrganisationId organisation = new OrganisationId(new UUID(0, 0));

    OrganisationView(OrganisationService organisations, UnitService units, MembershipService members,
            ProviderRuleService rules) {
        this.organisations = organisations;
        this.units = units;
        this.members = members;
        this.rules = rules;
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        try {
            organisation = new OrganisationId(Typed.id(event.getRouteParameters().get("organisation").orElse(""))
                    .orElse(new UUID(0, 0)));
            organisations.entry(organisation);
        } catch (OrganisationNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        show();
        if (event.getLocation().getQueryParameters().getParameters().containsKey("created")) {
            result.good(getTranslation("organisation.created"));
        }
    }

    private void show() {
        var entry = organisations.entry(organisation);
        var tree = units.units(organisation);
        var people = new MembersCard(tree, null, it -> null,
                (words, unit, page) -> members.members(organisation, words, unit, page),
                (member, day) -> act("organisation.member.ended", () -> members.end(organisation, member, day)));
        removeAll();
        add(new Paragraph(new Anchor("admin/organisations", getTranslation("organisation.back"))),
                new H1(entry.details().name()), result, new OrganisationForm(entry.details(), it -> {
                    organisations.change(organisation, it);
                    show();
                    result.good(getTranslation("organisation.saved"));
                }), units(tree), new Paragraph(ContactsView.link(organisation, this)), people, providers(tree),
                new EndCard(entry.endedOn(),
                        it -> act("organisation.end.done", () -> organisations.end(organisation, it))));
        people.look();
    }

    private ProviderRulesCard providers(List<UnitEntry> tree) {
        var card = new ProviderRulesCard(rules.providers(), tree);
        card.onAdd(it -> act("organisation.rule.added", () -> rules.add(organisation, it)));
        card.onRemove(it -> act("organisation.rule.removed", () -> rules.remove(organisation, it)));
        card.show(rules.rules(organisation));
        return card;
    }

    private UnitsCard units(List<UnitEntry> tree) {
        var card = new UnitsCard(tree);
        card.onAdd((name, parent) -> act("organisation.unit.added", () -> units.add(organisation, name, parent)));
        card.onChange((unit, name, parent) ->
                act("organisation.unit.changed", () -> units.change(organisation, unit, name, parent)));
        card.onClose(it -> act("organisation.unit.now-closed", () -> units.close(organisation, it)));
        card.show();
        return card;
    }

    private void act(String done, Runnable deed) {
        try {
            deed.run();
            show();
            result.good(getTranslation(done));
        } catch (OrganisationRefused refused) {
            result.bad(refused.problems().stream().map(it -> getTranslation("organisation.problem." + it))
                    .collect(Collectors.joining(" ")));
        }
    }
}
