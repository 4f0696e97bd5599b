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
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationRefused;
import de.iqcampus.organisation.TeamInvitations;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** The people of an organisation, for its HR: who belongs to it, and how others come in. Nothing about learning. */
@Route("team") @PageTitle("organisation.team") @DynamicPageTitle(TranslatedTitle.class)
@Menu(order = 30, title = "organisation.team") @RolesAllowed("HR") @StyleSheet("styles/organisation.css")
class TeamView extends Div implements AfterNavigationObserver {

    private final TeamService team;
    private final UnitService units;
    private final MembershipService members;
    private final JoinCodeService codes;
    private final TeamInvitations invitations;
    private final CurrentUser user;
    private final Result result = new Result();

    TeamView(TeamService team, UnitService units, MembershipService members, JoinCodeService codes,
            TeamInvitations invitations, CurrentUser user) {
        this.team = team;
        this.units = units;
        this.members = members;
        this.codes = codes;
        this.invitations = invitations;
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
        var people = new MembersCard(tree, user.id(), it -> TeamAddress.of("team/people/" + it.value(), organisation),
                (words, unit, page) -> members.members(organisation, words, unit, page),
                (member, day) -> act(organisation, "organisation.member.ended",
                        () -> members.end(organisation, member, day)));
        var invite = new TeamInviteForm(tree, it -> {
            invitations.invite(organisation, it);
            result.good(getTranslation("organisation.invited"));
        });
        var join = new CodesCard(tree, codes.codes(organisation));
        join.onMake((unit, day, uses) -> act(organisation, "organisation.code.made",
                () -> codes.make(organisation, unit, day, uses)));
        join.onWithdraw(it -> act(organisation, "organisation.code.withdrawn", () -> codes.withdraw(organisation, it)));
        join.show();
        removeAll();
        add(new H1(getTranslation("organisation.team")), new OrganisationChoice("team", organisation, own),
                new H2(name.orElse("")), new TeamNav(organisation.value(), "team"),
                new Paragraph(getTranslation("organisation.team.why")), result, people,
                new Paragraph(new Anchor(TeamAddress.of("team/import", organisation),
                        getTranslation("organisation.import.link"))), invite, join);
        people.look();
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
