package de.iqcampus.organisation;

import static de.iqcampus.organisation.TestPeople.problems;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleHeld;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People sign in through a real provider and belong where its words and the rules say so. */
class MembersByProviderTest extends ProviderStand {

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

    private List<String> audited(AccountId account) {
        return database.sql("""
                select e.action from audit_entry e join audit_person p on p.token = e.subject
                where p.account_id = ? and e.action like 'membership.%' order by e.entry_id""")
                .param(bytes(account.value())).query(String.class).list();
    }
}
