package de.iqcampus.organisation;

import static de.iqcampus.organisation.TestPeople.problems;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.Traces;
import de.iqcampus.federation.ProviderVisit;
import de.iqcampus.federation.TestIssuer;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHeld;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People sign in through a real provider and belong where its words and the rules say so. */
@SpringBootTest
@AutoConfigureMockMvc
@Tag("database")
class MembersByProviderTest {

    static final TestIssuer ISSUER = new TestIssuer();
    static final String ELSEWHERE = "https://id.elsewhere.example";

    @Autowired MockMvcTester browser;
    @Autowired ProviderRuleService rules;
    @Autowired ProviderRuleRepository stored;
    @Autowired MembershipService service;
    @Autowired MembershipRepository members;
    @Autowired Memberships memberships;
    @Autowired OldMemberships old;
    @Autowired UnitService units;
    @Autowired AccountDirectory directory;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;
    @Autowired Clock clock;
    @Autowired ApplicationContext campus;

    TestPeople people;
    OrganisationId werft;
    UnitId dock;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry properties) {
        properties.add("iqcampus.oidc.issuer", ISSUER::address);
        properties.add("iqcampus.oidc.client-id", () -> TestIssuer.CLIENT);
        properties.add("iqcampus.oidc.client-secret", () -> TestIssuer.SECRET);
        properties.add("iqcampus.oidc.name", () -> "Nordwerk");
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @BeforeEach
    void found() {
        people = new TestPeople(campus);
        people.signInAdmin();
        werft = people.employer("Werft");
        dock = units.add(werft, "Dock", null);
    }

    @AfterEach
    void forget() {
        people.signInAdmin();
        rules.rules(werft).forEach(it -> rules.remove(werft, it.id()));
        people.forget();
    }

    @Test
    void takesInWhomTheProviderNamesAndLetsThemGoAgain() throws Exception {
        add("groups", "iq-campus", dock);
        var name = person(Map.of("groups", List.of("staff", "iq-campus")));
        var account = signIn(name);

        var member = open(account).orElseThrow();
        assertThat(member.unit()).isEqualTo(dock);
        assertThat(member.from()).isEqualTo(GermanTime.today(clock));
        signIn(name);
        assertThat(open(account)).as("the same").map(Membership::id).contains(member.id());
        system.run(() -> assertThat(service.membershipsOf(account)).extracting(OwnMembership::issuer)
                .containsExactly(ISSUER.address().toString()));
        people.signInAdmin();
        assertThat(directory.entry(account).roles()).extracting(RoleHeld::role).containsExactly(Role.LEARNER);

        ISSUER.add(name, claims(name, Map.of("groups", List.of("staff"))));
        signIn(name);
        assertThat(members.findByAccount(account)).singleElement().satisfies(it -> {
            assertThat(it.isClosed()).isTrue();
            assertThat(it.until()).contains(GermanTime.today(clock));
        });
        assertThat(audited(account)).containsExactly("membership.begun", "membership.ended");
        ISSUER.add(name, claims(name, Map.of("groups", "iq-campus")));
        signIn(name);
        assertThat(open(account)).as("and comes back").isPresent();
    }

    @Test
    void readsNestedClaimsAndAsksNothingWhereNoClaimIsNamed() throws Exception {
        add("realm_access.roles", "werft", dock);
        var kai = signIn(person(Map.of("realm_access", Map.of("roles", List.of("other", "werft")))));
        var uwe = person(Map.of("realm_access", Map.of("roles", List.of("Werft"))));
        assertThat(open(kai)).isPresent();
        assertThat(open(signIn(uwe))).as("compared exactly").isEmpty();
        assertThat(open(signIn(person(Map.of())))).as("the claim is missing").isEmpty();

        add("", "ignored", null);
        assertThat(open(signIn(uwe))).get().extracting(Membership::unit).isNull();
        ISSUER.add(uwe, claims(uwe, Map.of("realm_access", Map.of("roles", "werft"))));
        assertThat(open(signIn(uwe))).as("what is said of some counts first").get().extracting(Membership::unit)
                .isEqualTo(dock);
    }

    @Test
    void leavesAloneWhoCameOtherwise() throws Exception {
        add("groups", "iq-campus", null);
        var name = person(Map.of());
        var account = signIn(name);
        people.join(account, werft, dock);
        signIn(name);
        assertThat(open(account)).isPresent();

        var other = person(Map.of("groups", "iq-campus"));
        var invited = signIn(other);
        people.join(invited, werft, dock); // accepts an invitation meanwhile
        ISSUER.add(other, claims(other, Map.of()));
        signIn(other);
        assertThat(open(invited)).isPresent();
        assertThat(members.findByAccount(invited)).hasSize(1);
    }

    @Test
    void neverBringsBackWhomPeopleHaveLetGo() throws Exception {
        add("", "", null);
        var name = person(Map.of());
        var account = signIn(name);
        end(account, 0);
        signIn(name);
        assertThat(open(account)).as("on the same day").isEmpty();

        database.sql("update membership set member_from = '2020-01-01', member_until = '2020-02-01' where account_id = ?")
                .param(bytes(account.value())).update();
        system.run(() -> old.apply(clock.instant()));
        signIn(name);
        assertThat(open(account)).as("nor years later").isEmpty();

        memberships.begin(account, werft, null, null); // invited again
        assertThat(open(account)).isPresent();
        end(account, 7);
        signIn(name);
        assertThat(open(account)).get().extracting(it -> it.until().orElseThrow())
                .isEqualTo(GermanTime.today(clock).plusDays(7));
    }

    @Test
    void forgetsWhomPeopleLetGoWhereNoRuleCouldBringThemBack() throws Exception {
        var account = people.person();
        people.join(account, werft, null);
        end(account, 0);
        database.sql("update membership set member_from = '2020-01-01', member_until = '2020-02-01' where account_id = ?")
                .param(bytes(account.value())).update();
        system.run(() -> old.apply(clock.instant()));
        assertThat(members.findByAccount(account)).isEmpty();
    }

    @Test
    void believesNoOtherProvider() throws Exception {
        assertThat(problems(() -> rules.add(werft, new ProviderRuleWish(ELSEWHERE, "groups", "iq-campus", null))))
                .containsExactly(OrganisationProblem.PROVIDER);
        var foreign = stored.save(new ProviderRule(werft, new ProviderRuleWish(ELSEWHERE, "", "", null),
                GermanTime.today(clock)));
        var name = person(Map.of("groups", List.of("iq-campus")));
        var account = signIn(name);
        assertThat(open(account)).isEmpty();

        database.sql("""
                insert into membership (membership_id, account_id, organisation_id, address, member_from, closed, version,
                    rule_id) values (?, ?, ?, 'x', '2026-01-01', false, 0, ?)""")
                .params(bytes(account.value()), bytes(account.value()), bytes(werft.value()),
                        bytes(foreign.id().value())).update();
        add("groups", "another", null);
        signIn(name);
        assertThat(open(account)).as("nor does this one end what that one began").isPresent();
    }

    @Test
    void endsWithTheRuleUnlessAnotherFits() throws Exception {
        add("org", "werft", dock);
        var name = person(Map.of("org", "werft", "groups", "iq-campus"));
        var account = signIn(name);
        removeAll();
        add("groups", "iq-campus", null);
        signIn(name);
        assertThat(open(account)).get().extracting(Membership::unit).isNull();
        removeAll();
        signIn(name);
        assertThat(open(account)).isEmpty();
    }

    @Test
    void takesPeopleOfAClosedUnitIntoTheOrganisationAndNobodyIntoOneThatHasEnded() throws Exception {
        add("org", "werft", dock);
        people.asAdmin(() -> units.close(werft, dock));
        assertThat(open(signIn(person(Map.of("org", "werft"))))).get().extracting(Membership::unit).isNull();
        people.asAdmin(() -> campus.getBean(OrganisationService.class).end(werft, GermanTime.today(clock)));
        assertThat(open(signIn(person(Map.of("org", "werft"))))).isEmpty();
    }

    @Test
    void followsAnAccountThatIsMergedWithAnother() throws Exception {
        add("groups", "iq-campus", dock);
        var name = person(Map.of("groups", "iq-campus"));
        var leaving = signIn(name);
        var staying = people.person();
        merge(leaving, staying);
        assertThat(signIn(name)).isEqualTo(staying);
        assertThat(members.findByAccount(staying)).as("the one it had").hasSize(1);

        var invited = people.person();
        people.join(invited, werft, null);
        merge(staying, invited);
        ISSUER.add(name, claims(name, Map.of()));
        assertThat(signIn(name)).isEqualTo(invited);
        assertThat(open(invited)).as("one of the two agreed to an invitation").isPresent();
    }

    @Test
    void takesOnlyWholeRulesAndEachOnce() {
        add("groups", "iq-campus", null);
        assertThat(problems(() -> add(" groups ", "iq-campus", dock))).containsExactly(OrganisationProblem.RULE_TAKEN);
        assertThat(problems(() -> add("groups", " ", null))).containsExactly(OrganisationProblem.CLAIM);
        assertThat(problems(() -> add("groups", "x".repeat(201), null))).containsExactly(OrganisationProblem.CLAIM);
        assertThat(problems(() -> add("groups", "x", new UnitId(UUID.randomUUID()))))
                .containsExactly(OrganisationProblem.UNIT_PARENT);
        people.signInAdmin();
        assertThat(rules.rules(werft)).singleElement()
                .satisfies(it -> assertThat(it.provider()).isEqualTo("Nordwerk"))
                .satisfies(it -> assertThat(it.claim() + "=" + it.value()).isEqualTo("groups=iq-campus"));
    }

    private void add(String claim, String value, @Nullable UnitId unit) {
        people.asAdmin(() -> rules.add(werft, new ProviderRuleWish(ISSUER.address().toString(), claim, value, unit)));
    }

    private void removeAll() {
        people.asAdmin(() -> rules.rules(werft).forEach(it -> rules.remove(werft, it.id())));
    }

    private void end(AccountId account, int days) {
        people.asAdmin(() -> service.end(werft, open(account).orElseThrow().id(),
                GermanTime.today(clock).plusDays(days)));
    }

    private void merge(AccountId from, AccountId to) {
        system.run(() -> campus.getBeanProvider(PersonalDataHolder.class).orderedStream()
                .forEach(it -> it.move(from, to)));
    }

    private Optional<Membership> open(AccountId account) {
        return members.findOpen(account, werft);
    }

    private List<String> audited(AccountId account) {
        return database.sql("""
                select e.action from audit_entry e join audit_person p on p.token = e.subject
                where p.account_id = ? and e.action like 'membership.%' order by e.entry_id""")
                .param(bytes(account.value())).query(String.class).list();
    }

    private static String person(Map<String, Object> said) {
        var name = "p" + UUID.randomUUID();
        ISSUER.add(name, claims(name, said));
        return name;
    }

    private static Map<String, Object> claims(String name, Map<String, Object> said) {
        var all = new HashMap<>(said);
        all.putAll(Map.of("sub", name, "email", name + "@nordwerk.example", "email_verified", true, "given_name", "Mai"));
        return all;
    }

    private AccountId signIn(String name) throws Exception {
        SecurityContextHolder.clearContext(); // whoever is signed in connects their account
        assertThat(new ProviderVisit(browser, ISSUER).enter(name, new MockHttpSession())).hasRedirectedUrl("/home");
        var found = new AtomicReference<AccountId>();
        system.run(() -> found.set(directory.find(name + "@nordwerk.example").orElseThrow()));
        return people.remember(found.get());
    }

    private static byte[] bytes(UUID id) {
        return Traces.bytes(id);
    }
}
