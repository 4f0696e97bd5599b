package de.iqcampus.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.iqcampus.TestAccounts;
import de.iqcampus.Traces;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHeld;
import de.iqcampus.identity.RoleScope;
import de.iqcampus.identity.RoleService;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Organisations, who belongs to them, and who may manage which. */
@SpringBootTest
@Tag("database")
class OrganisationsTest {

    static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    @Autowired OrganisationService organisations;
    @Autowired UnitService units;
    @Autowired MembershipService memberships;
    @Autowired Memberships work;
    @Autowired MembershipRepository members;
    @Autowired Clock clock;
    @Autowired RoleService roles;
    @Autowired AccountDirectory directory;
    @Autowired List<PersonalDataHolder> holders;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    final List<AccountId> people = new ArrayList<>();
    final String mark = TimeOrderedUuid.next().toString().substring(9);
    AccountId admin;

    @BeforeEach
    void signIn() {
        admin = person();
        signIn(admin, Role.ADMIN);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        system.run(() -> people.forEach(it -> holders.forEach(holder -> holder.erase(it))));
    }

    @Test
    void keepsWhatIsKnownOfAnOrganisation() {
        var werft = organisations.create(employer("Werft " + mark));
        assertThat(organisations.search("werft " + mark, 0)).singleElement()
                .isEqualTo(new OrganisationEntry(werft, employer("Werft " + mark), null));
        assertThat(organisations.search("w%" + mark, 0)).isEmpty();

        organisations.change(werft, new OrganisationDetails("Kammer " + mark, OrganisationKind.CHAMBER,
                SizeClass.SMALL, Sector.OTHER, Land.HB, LONG_AGO));
        assertThat(organisations.entry(werft).details().size()).as("asked of employers alone").isNull();

        assertThat(problems(() -> organisations.change(werft, new OrganisationDetails(" ",
                OrganisationKind.EMPLOYER, null, null, null, null)))).containsExactlyInAnyOrder(
                OrganisationProblem.NAME, OrganisationProblem.SIZE_CLASS, OrganisationProblem.SECTOR,
                OrganisationProblem.LAND, OrganisationProblem.VALID_FROM);
        assertThat(problems(() -> organisations.end(werft, LONG_AGO.minusDays(1))))
                .containsExactly(OrganisationProblem.ENDED_ON);
        assertThat(organisations.entry(werft).details().name()).isEqualTo("Kammer " + mark);
    }

    @Test
    void keepsUnitsAsATree() {
        var werft = organisations.create(employer("Werft " + mark));
        var dock = units.add(werft, " Dock ", null);
        var crew = units.add(werft, "Mannschaft", dock);
        var night = units.add(werft, "Nacht", crew);

        assertThat(units.units(werft)).extracting(UnitEntry::path)
                .containsExactly("Dock", "Dock › Mannschaft", "Dock › Mannschaft › Nacht");
        assertThat(problems(() -> units.change(werft, dock, "Dock", night)))
                .containsExactly(OrganisationProblem.UNIT_BELOW_ITSELF);
        assertThat(problems(() -> units.add(werft, "dock", null))).containsExactly(OrganisationProblem.UNIT_TAKEN);
        assertThat(problems(() -> units.add(werft, "", dock))).containsExactly(OrganisationProblem.UNIT_NAME);
        units.change(werft, night, "Nachtwache", null);
        units.close(werft, dock);

        assertThat(units.units(werft)).filteredOn(UnitEntry::isOpen).extracting(UnitEntry::path)
                .containsExactly("Nachtwache");
        assertThat(problems(() -> units.change(werft, night, "Nachtwache", dock)))
                .containsExactly(OrganisationProblem.UNIT_PARENT);
        var other = organisations.create(employer("Andere " + mark));
        assertThatExceptionOfType(OrganisationNotFound.class).isThrownBy(() -> units.close(other, night));
        assertThat(problems(() -> units.add(other, "Fremd", night))).containsExactly(OrganisationProblem.UNIT_PARENT);
    }

    @Test
    void letsHrManageTheirOwnOrganisationAlone() {
        var werft = organisations.create(employer("Werft " + mark));
        var other = organisations.create(employer("Andere " + mark));
        var hr = person();
        roles.grant(hr, Role.HR, werft.value());
        var stranger = begin(person(), other, null);

        signIn(hr, Role.HR);
        assertThat(memberships.members(werft, "", null, 0)).extracting(Member::account).containsExactly(hr);
        refused(() -> memberships.members(other, "", null, 0));
        refused(() -> memberships.end(other, stranger, null));
        refused(() -> units.add(other, "Fremd", null));
        refused(() -> organisations.entry(werft));
        assertThatExceptionOfType(OrganisationNotFound.class).as("a member of another organisation")
                .isThrownBy(() -> memberships.end(werft, stranger, null));

        signIn(hr); // waits for a second factor: the session carries no role
        refused(() -> memberships.members(werft, "", null, 0));
        var everywhere = person();
        asAdmin(() -> roles.grant(everywhere, Role.HR, null));
        signIn(everywhere, Role.HR);
        refused(() -> memberships.members(werft, "", null, 0));
    }

    @Test
    void endsRolesWithTheMembership() {
        var werft = organisations.create(employer("Werft " + mark));
        var other = organisations.create(employer("Andere " + mark));
        var hr = person();
        roles.grant(hr, Role.HR, werft.value());
        roles.grant(hr, Role.TRAINER, werft.value());
        roles.grant(hr, Role.HR, other.value());
        assertThat(roles.scopeNames(directory.entry(hr).roles())).containsOnly(
                Map.entry(werft.value(), "Werft " + mark), Map.entry(other.value(), "Andere " + mark));
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
                .containsExactly("Andere " + mark);
    }

    @Test
    void closesMembershipsAfterTheirLastDay() {
        var werft = organisations.create(employer("Werft " + mark));
        var hr = person();
        roles.grant(hr, Role.HR, werft.value());
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
    void endsWithAllThatPeopleMayDoThere() {
        var werft = organisations.create(employer("Werft " + mark));
        var hr = person();
        roles.grant(hr, Role.HR, werft.value());
        assertThat(roles.findScopes("WERFT " + mark))
                .containsExactly(new RoleScope(werft.value(), "Werft " + mark));

        organisations.end(werft, GermanTime.today(clock));

        assertThat(directory.entry(hr).roles()).isEmpty();
        assertThat(memberships.members(werft, "", null, 0)).isEmpty();
        assertThat(roles.findScopes(mark)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> roles.grant(hr, Role.HR, werft.value()));
        assertThatIllegalArgumentException().isThrownBy(() -> roles.grant(hr, Role.HR, UUID.fromString(
                "00000000-0000-0000-0000-00000000dead")));
        assertThatExceptionOfType(OrganisationNotFound.class).isThrownBy(() -> begin(person(), werft, null));
    }

    @Test
    void knowsAPersonOnceInAnOrganisation() {
        var werft = organisations.create(employer("Werft " + mark));
        var person = person();
        var membership = begin(person, werft, null);
        begin(person, werft, null);

        assertThat(members.findByAccount(person)).hasSize(1);
        assertThat(catchThrowable(() -> database.sql("""
                insert into membership (membership_id, account_id, organisation_id, address, member_from, closed, version)
                values (?, ?, ?, 'x', '2026-01-01', false, 0)""")
                .params(bytes(person()), bytes(person), bytes(new AccountId(werft.value()))).update()))
                .isInstanceOf(DataIntegrityViolationException.class);

        memberships.end(werft, membership, null);
        begin(person, werft, null);
        assertThat(members.findByAccount(person)).as("and comes back").hasSize(2);
    }

    @Test
    void findsPeopleByNameAddressAndUnit() {
        var werft = organisations.create(employer("Werft " + mark));
        var dock = units.add(werft, "Dock", null);
        var crew = units.add(werft, "Mannschaft", dock);
        var office = units.add(werft, "Büro", null);
        var person = person();
        begin(person, werft, crew);

        assertThat(memberships.members(werft, "person, test", null, 0)).isEmpty();
        assertThat(memberships.members(werft, "person test", dock, 0)).singleElement()
                .satisfies(it -> assertThat(it.unit()).isEqualTo("Mannschaft"))
                .satisfies(it -> assertThat(it.address()).isEqualTo(person.value() + "@example.org"));
        assertThat(memberships.members(werft, person.value().toString(), crew, 0)).hasSize(1);
        assertThat(memberships.members(werft, "", office, 0)).isEmpty();
        assertThat(memberships.members(werft, "niemand", null, 0)).isEmpty();
    }

    private MembershipId begin(AccountId person, OrganisationId organisation, @Nullable UnitId unit) {
        work.begin(person, organisation, unit, null);
        return members.findOpen(person, organisation).orElseThrow().id();
    }

    private AccountId person() {
        var person = TestAccounts.add(database);
        people.add(person);
        return person;
    }

    private void asAdmin(Runnable deed) {
        var before = SecurityContextHolder.getContext();
        signIn(admin, Role.ADMIN);
        deed.run();
        SecurityContextHolder.setContext(before);
    }

    private static void signIn(AccountId person, Role... roles) {
        SecurityContextHolder.setContext(TestSignIn.context(person.value().toString(), roles));
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
    }

    private static Set<OrganisationProblem> problems(Runnable deed) {
        return assertThatExceptionOfType(OrganisationRefused.class).isThrownBy(deed::run)
                .actual().problems();
    }

    private static OrganisationDetails employer(String name) {
        return new OrganisationDetails(name, OrganisationKind.EMPLOYER, SizeClass.LARGE, Sector.TRANSPORT, Land.HH,
                LONG_AGO);
    }

    private static byte[] bytes(AccountId id) {
        return Traces.bytes(id.value());
    }
}
