package de.iqcampus.organisation;

import static de.iqcampus.organisation.TestPeople.problems;
import static de.iqcampus.organisation.TestPeople.refused;
import static de.iqcampus.organisation.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.identity.Role;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How people come to belong to an organisation by a code. */
@SpringBootTest
@Tag("database")
class JoinCodesTest {

    @Autowired UnitService units;
    @Autowired MembershipService memberships;
    @Autowired TeamService team;
    @Autowired JoinCodeService codes;
    @Autowired JoinService joining;
    @Autowired EndedMemberships nights;
    @Autowired Clock clock;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    TestPeople people;
    OrganisationId werft;
    OrganisationId other;
    UnitId dock;
    AccountId hr;

    @BeforeEach
    void appoint(@Autowired ApplicationContext campus) {
        people = new TestPeople(campus);
        werft = people.employer("Werft");
        other = people.employer("Andere");
        hr = people.hr(werft);
        signIn(hr, Role.HR);
        dock = units.add(werft, "Dock", null);
    }

    @AfterEach
    void forget() {
        people.forget();
    }

    @Test
    void joinsByACodeAsOftenAsItMayBeUsed() {
        var code = codes.make(werft, dock, GermanTime.today(clock).plusDays(1), 1);
        assertThat(codes.codes(werft)).containsExactly(
                new JoinCodeEntry(code, "Dock", GermanTime.today(clock).plusDays(1), 1, 0));
        var first = people.person();
        var second = people.person();

        signIn(hr, Role.HR);
        joining.join(hr, code); // belongs to it already
        signIn(first, Role.LEARNER);
        assertThat(joining.offer(first, " " + code.toUpperCase(Locale.ROOT).replace("-", " ")).organisation())
                .isEqualTo("Werft " + people.mark());
        joining.join(first, code);
        signIn(second, Role.LEARNER);
        assertThatExceptionOfType(JoinRefused.class).isThrownBy(() -> joining.join(second, code));

        signIn(hr, Role.HR);
        assertThat(memberships.members(werft, "", null, 0)).extracting(Member::account).contains(first);
        assertThat(codes.codes(werft)).extracting(JoinCodeEntry::uses).containsExactly(1);
    }

    @Test
    void endsCodes() {
        assertThat(problems(() -> codes.make(werft, null, GermanTime.today(clock).minusDays(1), 0)))
                .containsExactlyInAnyOrder(OrganisationProblem.CODE_END, OrganisationProblem.CODE_USES);
        var withdrawn = codes.make(werft, null, GermanTime.today(clock), 10);
        codes.withdraw(werft, withdrawn);
        var over = codes.make(werft, null, GermanTime.today(clock), 10);
        database.sql("update join_code set ends_on = '2026-02-01' where code = ?").param(over).update();
        var person = people.person();
        signIn(person, Role.LEARNER);
        for (var code : List.of(withdrawn, over, "nonsense", "")) {
            assertThatExceptionOfType(JoinRefused.class).as(code).isThrownBy(() -> joining.join(person, code));
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> guess(person, 20));

        system.run(() -> nights.run(Instant.now()));
        assertThat(database.sql("select count(*) from join_code where code = ?").param(over).query(Integer.class)
                .single()).isZero();
    }

    @Test
    void keepsHrToTheirOwnOrganisations() {
        assertThat(team.organisations()).extracting(OrganisationEntry::id).containsExactly(werft);
        refused(() -> codes.codes(other));
        refused(() -> codes.make(other, null, GermanTime.today(clock), 1));
        var own = codes.make(werft, null, GermanTime.today(clock), 1);
        refused(() -> codes.withdraw(other, own));
        signIn(hr, Role.LEARNER);
        refused(() -> team.organisations());
        refused(() -> codes.codes(werft));
    }

    private void guess(AccountId person, int times) {
        for (int time = 0; time < times; time++) {
            try {
                joining.offer(person, "aaaaa-" + time);
            } catch (JoinRefused wrong) {
                // and once more
            }
        }
    }
}
