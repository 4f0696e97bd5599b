package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.design.Result;
import de.iqcampus.design.TeamNav;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.obligations.AbsenceService;
import de.iqcampus.obligations.ObligationRefused;
import de.iqcampus.obligations.OwnObligation;
import de.iqcampus.obligations.TeamDecisions;
import de.iqcampus.obligations.TeamObligations;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.ui.OrganisationChoice;
import de.iqcampus.organisation.ui.TeamAddress;
import de.iqcampus.organisation.ui.Typed;
import de.iqcampus.shared.AccountId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person of an organisation, for those in charge: where that was agreed how they stand, and for HR when they are
 * away.
 */
@Route("team/people/:account") @PageTitle("obligations.person") @DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({"HR", "TEAM_LEAD"}) @StyleSheet("styles/team.css")
class PersonView extends Div implements BeforeEnterObserver, AfterNavigationObserver {

    private final TeamService team;
    private final MembershipService members;
    private final PersonLevel personLevel;
    private final TeamObligations obligations;
    private final TeamDecisions decisions;
    private final AbsenceService absences;
    private final OrganisationAccess access;
    private final Result result = new Result();
    private @Nullable OrganisationId organisation;
    private @Nullable Member member;

    PersonView(TeamService team, MembershipService members, PersonLevel personLevel, TeamObligations obligations,
            TeamDecisions decisions, AbsenceService absences, OrganisationAccess access) {
        this.team = team;
        this.members = members;
        this.personLevel = personLevel;
        this.obligations = obligations;
        this.decisions = decisions;
        this.absences = absences;
        this.access = access;
    }

    @Override public void beforeEnter(BeforeEnterEvent event) {
        organisation = TeamAddress.chosen(event.getLocation().getQueryParameters(), team.organisations())
                .orElse(null);
        member = organisation == null ? null : find(event, organisation).orElse(null); // refuses those of others
        if (member == null) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        if (organisation != null && member != null) {
            show(organisation, member);
        }
    }

    private Optional<Member> find(BeforeEnterEvent event, OrganisationId where) {
        return Typed.id(event.getRouteParameters().get("account").orElse(null)).map(AccountId::new)
                .flatMap(it -> members.members(where, List.of(it)).stream().findFirst());
    }

    private void show(OrganisationId where, Member person) {
        removeAll();
        var unit = person.unit();
        add(new H1(person.fullName()), new Paragraph(unit == null ? person.address()
                : person.address() + " · " + unit),
                new OrganisationChoice("team", where, team.organisations()),
                new TeamNav(where.value(), "team/people"), result);
        var isHr = access.leads(where);
        if (personLevel.isShown(where)) {
            addObligations(where, person);
        } else {
            var why = new Div(new Paragraph(getTranslation("obligations.person.hidden")));
            if (isHr) {
                why.add(new Paragraph(getTranslation("obligations.person.hidden.absences")));
            }
            why.add(new AgreementHint(where, isHr));
            why.addClassName("note");
            add(why);
        }
        if (isHr) {
            addAbsences(where, person);
        }
    }

    private void addAbsences(OrganisationId where, Member person) {
        var away = new AbsencesCard(absences.absences(where, person.account()));
        away.onEnter((from, until) -> act("obligations.absence.entered",
                () -> absences.enter(where, person.account(), from, until)));
        away.onRemove(it -> act("obligations.absence.removed", () -> absences.remove(where, it)));
        away.show();
        add(away);
    }

    private void addObligations(OrganisationId where, Member person) {
        var asked = obligations.person(where, person.account());
        add(new H2(getTranslation("obligations.person.programmes")));
        if (asked.isEmpty()) {
            add(new Paragraph(getTranslation("obligations.person.nothing")));
        }
        asked.forEach(it -> add(card(where, person, it)));
        add(new Paragraph(new Anchor(TeamAddress.of("team/programmes", where),
                getTranslation("obligations.person.ask"))));
    }

    private DecisionCard card(OrganisationId where, Member person, OwnObligation obligation) {
        var card = new DecisionCard(obligation, person.fullName());
        var id = obligation.entry().id();
        card.onWaive(why -> act("obligations.waived", () -> decisions.waive(where, id, why)));
        card.onDemand(() -> act("obligations.demanded", () -> decisions.demandAgain(where, id)));
        card.onDecide((which, accepted) -> act(accepted ? "obligations.accepted" : "obligations.refused",
                () -> decisions.decide(where, id, which, accepted)));
        card.show();
        return card;
    }

    private void act(String done, Runnable deed) {
        try {
            deed.run();
            if (organisation != null && member != null) {
                show(organisation, member);
            }
            result.good(getTranslation(done));
        } catch (ObligationRefused refused) {
            result.bad(getTranslation("obligations.team.problem." + refused.problem()));
        }
    }
}
