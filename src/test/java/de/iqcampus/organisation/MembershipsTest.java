package de.iqcampus.organisation;

import static de.iqcampus.organisation.TestPeople.LONG_AGO;
import static de.iqcampus.organisation.TestPeople.problems;
import static de.iqcampus.organisation.TestPeople.refused;
import static de.iqcampus.organisation.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.iqcampus.Traces;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHeld;
import de.iqcampus.identity.RoleService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who belongs to an organisation, from when to when, and what goes with it. */
@SpringBootTest
@Tag("database")
class MembershipsTest {

    @Autowired UnitService units;
    @Autowired MembershipService memberships;
    @Autowired Memberships work;
    @Autowired MembershipRepository members;
    @Autowired Clock clock;
    @Autowired RoleService roles;
    @Autowired AccountDirectory directory;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    TestPeople people;

    @BeforeEach
    void signInAdmin(@Autowired ApplicationContext campus) {
        people = new TestPeople(campus);
        people.signInAdmin();
    }

    @AfterEach
    void forget() {
        people.forget();
    }

    @Test
    void endsRolesWithTheMembership() {
        var werft = people.employer("Werft");
        var other = people.employer("Andere");
        var hr = people.hr(werft);
        roles.grant(hr, Role.TRAINER, werft.value());
        roles.grant(hr, Role.HR, other.value());
        assertThat(roles.scopeNames(directory.entry(hr).roles())).containsOnly(
                Map.entry(werft.value(), "Werft " + people.mark()),
                Map.entry(other.value(), "Andere " + people.mark()));
        var membership = members.findOpen(hr, werft).orElseThrow().id();

        memberships.end(werft, membership, GermanTime.today(clock).plusDays(7));
        assertThat(directory.entry(hr).roles()).hasSize(3);
        memberships.end(werft, membership, null);

        assertThat(directory.entry(hr).roles()).extracting(RoleHeld::scope).containsExactly(other.value());
        assertThat(directory.entry(hr)).as("the person's own record stays").isNotNull();
        signIn(hr, Role.HR);
        refused(() -> memberships.members(werft, "", null, 0));
        assertThat(memberships.members(other, "", null, 0)).hasSize(1);
        assertThat(memberships.membershipsOf(hr)).extracting(OwnMembership::organisation)
                .containsExactly("Andere " + people.mark());
    }

    @Test
    void closesMembershipsAfterTheirLastDay() {
        var werft = people.employer("Werft");
        var hr = people.hr(werft);
        var membership = members.findOpen(hr, werft).orElseThrow().id();
        assertThat(problems(() -> memberships.end(werft, membership, LONG_AGO.minusYears(9))))
                .containsExactly(OrganisationProblem.MEMBER_UNTIL);
        memberships.end(werft, membership, GermanTime.today(clock).plusDays(1));

        system.run(() -> work.closeDue(Limit.of(500)));
        assertThat(directory.entry(hr).roles()).hasSize(1);
        database.sql("update membership set member_from = '2026-01-01', member_until = '2026-02-01' where account_id = ?")
                .param(bytes(hr)).update();
        system.run(() -> work.closeDue(Limit.of(500)));

        assertThat(directory.entry(hr).roles()).isEmpty();
        assertThat(memberships.members(werft, "", null, 0)).isEmpty();
    }

    @Test
    void knowsAPersonOnceInAnOrganisation() {
        var werft = people.employer("Werft");
        var person = people.person();
        var membership = people.join(person, werft, null);
        people.join(person, werft, null);

        assertThat(members.findByAccount(person)).hasSize(1);
        assertThat(catchThrowable(() -> database.sql("""
                insert into membership (membership_id, account_id, organisation_id, address, member_from, closed, version)
                values (?, ?, ?, 'x', '2026-01-01', false, 0)""")
                .params(bytes(people.person()), bytes(person), bytes(new AccountId(werft.value()))).update()))
                .isInstanceOf(DataIntegrityViolationException.class);

        memberships.end(werft, membership, null);
        people.join(person, werft, null);
        assertThat(members.findByAccount(person)).as("and comes back").hasSize(2);
    }

    @Test
    void findsPeopleByNameAddressAndUnit() {
        var werft = people.employer("Werft");
        var dock = units.add(werft, "Dock", null);
        var crew = units.add(werft, "Mannschaft", dock);
        var office = units.add(werft, "Büro", null);
        var person = people.person();
        people.join(person, werft, crew);

        assertThat(memberships.members(werft, "person, test", null, 0)).isEmpty();
        assertThat(memberships.members(werft, "person test", dock, 0)).singleElement()
                .satisfies(it -> assertThat(it.unit()).isEqualTo("Mannschaft"))
                .satisfies(it -> assertThat(it.address()).isEqualTo(person.value() + "@example.org"));
        assertThat(memberships.members(werft, person.value().toString(), crew, 0)).hasSize(1);
        assertThat(memberships.members(werft, "", office, 0)).isEmpty();
        assertThat(memberships.members(werft, "niemand", null, 0)).isEmpty();
    }

    private static byte[] bytes(AccountId id) {
        return Traces.bytes(id.value());
    }
}
