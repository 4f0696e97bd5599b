package de.iqcampus.organisation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import de.iqcampus.design.Result;
import de.iqcampus.design.TeamNav;
import de.iqcampus.design.TranslatedTitle;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.organisation.JoinCodeService;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationAccess;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationRefused;
import de.iqcampus.organisation.TeamInvitations;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitEntry;
import de.iqcampus.organisation.UnitLeads;
import de.iqcampus.organisation.UnitService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The people of an organisation: for its HR who belongs to it, who leads its units and how others come in; for leads of
 * units who belongs to these. Nothing about learning.
 */
@Route("team") @PageTitle("organisation.team") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 30, title = "organisation.team") @RolesAllowed({"HR", "TEAM_LEAD"}) @StyleSheet("styles/organisation.css")
class TeamView extends Div implements AfterNavigationObserver {

    private final TeamService team;
    private final UnitService units;
    private final MembershipService members;
    private final JoinCodeService codes;
    private final TeamInvitations invitations;
    private final UnitLeads leads;
    private final OrganisationAccess access;
    private final CurrentUser user;
    private final Result result = new Result();

    TeamView(TeamService team, UnitService units, MembershipService members, JoinCodeService codes,
            TeamInvitations invitations, UnitLeads leads, OrganisationAccess access, CurrentUser user) {
        this.team = team;
        this.units = units;
        this.members = members;
        this.codes = codes;
        this.invitations = invitations;
        this.leads = leads;
        this.access = access;
        this.user = user;
    }

    @Override public void afterNavigation(AfterNavigationEvent event) {
        var own = team.organisations();
        var chosen = TeamAddress.chosen(event.getLocation().getQueryParameters(), own);
        removeAll();
        if (chosen.isEmpty()) {
            add(new H1(getTranslation("organisation.team")), new Paragraph(getTranslation("organisation.team.none")));
        } else {
            show(chosen.get(), own);
        }
    }

    private void show(OrganisationId organisation, List<OrganisationEntry> own) {
        var tree = units.units(organisation); // refuses an organisation of others
        var name = own.stream().filter(it -> it.id().equals(organisation)).map(it -> it.details().name()).findFirst();
        var isHr = access.leads(organisation);
        var people = people(organisation, tree, isHr);
        removeAll();
        add(new H1(getTranslation("organisation.team")), new OrganisationChoice("team", organisation, own),
                new H2(name.orElse("")), new TeamNav(organisation.value(), "team"),
                new Paragraph(getTranslation(isHr ? "organisation.team.why" : "organisation.team.why.lead")), result,
                people);
        if (isHr) {
            add(new Paragraph(new Anchor(TeamAddress.of("team/import", organisation),
                    getTranslation("organisation.import.link"))), leads(organisation, tree),
                    new TeamInviteForm(tree, it -> {
                        invitations.invite(organisation, it);
                        result.good(getTranslation("organisation.invited"));
                    }), codes(organisation, tree));
        }
        people.look();
    }

    private MembersCard people(OrganisationId organisation, List<UnitEntry> tree, boolean isHr) {
        return new MembersCard(tree, user.id(), it -> TeamAddress.of("team/people/" + it.value(), organisation),
                (words, unit, page) -> members.members(organisation, words, unit, page),
                isHr ? (member, day) -> act(organisation, "organisation.member.ended",
                        () -> members.end(organisation, member, day)) : null);
    }

    private LeadsCard leads(OrganisationId organisation, List<UnitEntry> tree) {
        var card = new LeadsCard(tree, it -> members.members(organisation, it, null, 0).getContent());
        card.onName((unit, person) -> act(organisation, "organisation.lead.named",
                () -> leads.name(organisation, unit, person)));
        card.onTakeBack(it -> act(organisation, "organisation.lead.taken-back",
                () -> leads.takeBack(organisation, it.unit(), it.account())));
        card.show(leads.leads(organisation));
        return card;
    }

    private CodesCard codes(OrganisationId organisation, List<UnitEntry> tree) {
        var join = new CodesCard(tree, codes.codes(organisation));
        join.onMake((unit, day, uses) -> act(organisation, "organisation.code.made",
                () -> codes.make(organisation, unit, day, uses)));
        join.onWithdraw(it -> act(organisation, "organisation.code.withdrawn", () -> codes.withdraw(organisation, it)));
        join.show();
        return join;
    }

    private void act(OrganisationId organisation, String done, Runnable deed) {
        try {
            deed.run();
            show(organisation, team.organisations());
            result.good(getTranslation(done));
        } catch (OrganisationRefused refused) {
            result.bad(refused.problems().stream().map(it -> getTranslation("organisation.problem." + it))
                    .collect(Collectors.joining(" ")));
        }
    }
}
