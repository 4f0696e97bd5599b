package de.iqcampus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.PersonalDataHolder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people have settled about who belongs counts before what a provider says. */
class MembersByPeopleTest extends ProviderStand {

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

    private void merge(AccountId from, AccountId to) {
        system.run(() -> campus.getBeanProvider(PersonalDataHolder.class).orderedStream()
                .forEach(it -> it.move(from, to)));
    }
}
