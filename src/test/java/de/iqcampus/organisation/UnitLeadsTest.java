package de.iqcampus.organisation;

import static de.iqcampus.organisation.TestPeople.problems;
import static de.iqcampus.organisation.TestPeople.refused;
import static de.iqcampus.organisation.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHeld;
import de.iqcampus.identity.RoleService;
import de.iqcampus.shared.AccountId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Who leads units of an organisation, how long, and whom they know by it. */
@SpringBootTest
@Tag("database")
class UnitLeadsTest {

    @Autowired UnitLeads leads;
    @Autowired UnitService units;
    @Autowired MembershipService memberships;
    @Autowired TeamService team;
    @Autowired TeamInvitations invitations;
    @Autowired JoinCodeService codes;
    @Autowired RoleService roles;
    @Autowired AccountDirectory directory;
    @Autowired AuditedScopes audited;

    TestPeople people;
    OrganisationId werft;
    UnitId plant;
    UnitId dock;
    UnitId crane;
    UnitId office;
    AccountId hr;
    AccountId lead;

    @BeforeEach
    void begin(@Autowired ApplicationContext campus) {
        people = new TestPeople(campus);
        people.signInAdmin();
        werft = people.employer("Werft");
        plant = units.add(werft, "Werk", null);
        dock = units.add(werft, "Dock", plant);
        crane = units.add(werft, "Kran", dock);
        office = units.add(werft, "Büro", plant);
        hr = people.hr(werft);
        lead = people.person();
        people.join(lead, werft, office);
        signIn(hr, Role.HR);
        leads.name(werft, dock, lead);
    }

    @AfterEach
    void forget() {
        people.forget();
    }

    @Test
    void namesPeopleOfTheOrganisationAndTakesItBack() {
        leads.name(werft, dock, lead); // twice changes nothing
        leads.name(werft, office, lead);
        leads.name(werft, dock, hr);

        assertThat(leads.leads(werft)).extracting(UnitLead::path, UnitLead::account).containsExactlyInAnyOrder(
                tuple("Werk › Büro", lead),
                tuple("Werk › Dock", lead),
                tuple("Werk › Dock", hr));
        leads.takeBack(werft, dock, lead);
        leads.takeBack(werft, office, lead);
        assertThat(leads.leads(werft)).extracting(UnitLead::account).containsExactly(hr);
        assertThat(held(lead)).isEmpty();
        assertThat(audited.names(List.of(dock.value(), werft.value())).get(dock.value()).in(Locale.GERMAN))
                .startsWith("Dock, Werft");
    }

    @Test
    void namesNobodyElseNowhereElse() {
        var stranger = people.person();
        assertThat(problems(() -> leads.name(werft, dock, stranger))).containsExactly(OrganisationProblem.LEAD);
        units.close(werft, office);
        assertThat(problems(() -> leads.name(werft, office, lead))).containsExactly(OrganisationProblem.LEAD);
        people.signInAdmin();
        var other = people.employer("Andere");
        var elsewhere = units.add(other, "Dock", null);
        signIn(hr, Role.HR);
        assertThat(problems(() -> leads.name(werft, elsewhere, lead))).containsExactly(OrganisationProblem.LEAD);
        assertThatExceptionOfType(OrganisationNotFound.class)
                .isThrownBy(() -> leads.takeBack(werft, elsewhere, lead));
        refused(() -> leads.name(other, elsewhere, hr));
        refused(() -> leads.leads(other));
        people.asAdmin(() -> assertThatIllegalArgumentException().as("nowhere in particular")
                .isThrownBy(() -> roles.grant(lead, Role.TEAM_LEAD, null)));
        people.asAdmin(() -> assertThatIllegalArgumentException().as("an organisation is no unit")
                .isThrownBy(() -> roles.grant(lead, Role.TEAM_LEAD, werft.value())));
        people.asAdmin(() -> assertThatIllegalArgumentException().as("a unit is no organisation")
                .isThrownBy(() -> roles.grant(lead, Role.HR, dock.value())));
    }

    @Test
    void endsWithTheMembershipAndWithTheUnit() {
        leads.name(werft, crane, hr);
        units.close(werft, dock);
        assertThat(leads.leads(werft)).isEmpty();
        assertThat(held(lead)).isEmpty();
        assertThat(held(hr)).extracting(RoleHeld::role).as("with what is below it").containsExactly(Role.HR);

        leads.name(werft, office, lead);
        memberships.members(werft, List.of(lead)).forEach(it -> memberships.end(werft, it.id(), null));
        assertThat(held(lead)).isEmpty();
    }

    @Test
    void knowsThePeopleOfTheUnitAndBelowItAlone() {
        var inDock = member(dock);
        var inCrane = member(crane);
        var inPlant = member(plant);
        var inNone = member(null);
        signIn(lead, Role.TEAM_LEAD);

        assertThat(team.organisations()).extracting(OrganisationEntry::id).containsExactly(werft);
        refused(() -> team.managed());
        assertThat(units.units(werft)).extracting(UnitEntry::path).containsExactly("Werk › Dock", "Werk › Dock › Kran");
        assertThat(memberships.members(werft, "", null, 0)).extracting(Member::account)
                .containsExactlyInAnyOrder(inDock, inCrane);
        assertThat(memberships.members(werft, "", crane, 0)).extracting(Member::account).containsExactly(inCrane);
        assertThat(memberships.members(werft, "", plant, 0)).as("of the unit above only what is below")
                .extracting(Member::account).containsExactlyInAnyOrder(inDock, inCrane);
        assertThat(memberships.members(werft, "", office, 0)).isEmpty();
        assertThat(memberships.members(werft, List.of(inDock, inCrane, inPlant, inNone, lead, hr)))
                .extracting(Member::account).containsExactlyInAnyOrder(inDock, inCrane);

        signIn(hr, Role.HR);
        units.change(werft, crane, "Kran", office);
        signIn(lead, Role.TEAM_LEAD);
        assertThat(memberships.members(werft, "", null, 0)).extracting(Member::account).containsExactly(inDock);
    }

    @Test
    void managesNothing() {
        var inDock = people.join(people.person(), werft, dock);
        people.signInAdmin();
        var other = people.employer("Andere");
        signIn(lead, Role.TEAM_LEAD);
        refused(() -> memberships.members(other, "", null, 0));
        refused(() -> units.units(other));
        refused(() -> memberships.end(werft, inDock, null));
        refused(() -> units.add(werft, "Neu", dock));
        refused(() -> units.close(werft, dock));
        refused(() -> leads.name(werft, crane, lead));
        refused(() -> leads.leads(werft));
        refused(() -> codes.codes(werft));
        refused(() -> invitations.invite(werft, new TeamInvitation("A", "B", "a@werft.example", dock, Locale.GERMAN)));
        signIn(lead); // waits for a second factor: the session carries no role
        refused(() -> memberships.members(werft, "", null, 0));
        refused(() -> team.organisations());
    }

    private AccountId member(@Nullable UnitId unit) {
        var person = people.person();
        people.join(person, werft, unit);
        return person;
    }

    private List<RoleHeld> held(AccountId person) {
        var roles = new AtomicReference<List<RoleHeld>>();
        people.asAdmin(() -> roles.set(directory.entry(person).roles()));
        return roles.get();
    }
}
