package de.iqcampus.organisation;

import static de.iqcampus.organisation.TestPeople.problems;
import static de.iqcampus.organisation.TestPeople.refused;
import static de.iqcampus.organisation.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.identity.InputRefused;
import de.iqcampus.identity.InvitationAcceptance;
import de.iqcampus.identity.PostedLetters;
import de.iqcampus.identity.Role;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.TimeOrderedUuid;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** How people come to belong to an organisation by a letter, and never without agreeing. */
@SpringBootTest
@Tag("database")
class InvitingTest {

    @Autowired UnitService units;
    @Autowired MembershipService memberships;
    @Autowired TeamInvitations invitations;
    @Autowired JoinCodeService codes;
    @Autowired JoinService joining;
    @Autowired Clock clock;
    @Autowired InvitationAcceptance acceptance;
    @MockitoSpyBean MailOutbox outbox;

    TestPeople people;
    OrganisationId werft;
    UnitId dock;
    AccountId hr;

    @BeforeEach
    void appoint(@Autowired ApplicationContext campus) {
        people = new TestPeople(campus);
        werft = people.employer("Werft");
        hr = people.hr(werft);
        signIn(hr, Role.HR);
        dock = units.add(werft, "Dock", null);
    }

    @AfterEach
    void forget() {
        people.forget();
    }

    @Test
    void opensAnAccountThatBelongsToTheOrganisation() {
        var address = TimeOrderedUuid.next() + "@example.org";
        invitations.invite(werft, new TeamInvitation("Thảo", "Berg", address.toUpperCase(Locale.ROOT), dock,
                Locale.ENGLISH));

        var token = letters().token("membership-invitation");
        var letter = letters().last();
        assertThat(letter.language()).isEqualTo(Locale.ENGLISH);
        assertThat(letter.values()).containsEntry("organisation", "Werft " + people.mark());
        assertThat(addresses()).as("nobody before they agree").doesNotContain(address);

        var person = people.remember(acceptance.accept(token, "Thảo", "Berg", "drei Birnen am See"));

        assertThat(memberships.members(werft, "thảo", dock, 0)).singleElement().satisfies(it ->
                assertThat(List.of(it.account(), it.fullName(), it.address(), it.from()))
                        .containsExactly(person, "Thảo Berg", address, GermanTime.today(clock)));
    }

    @Test
    void invitesAnewWhoeverHasNotAnswered() {
        var wish = new TeamInvitation("Thảo", "Berg", TimeOrderedUuid.next() + "@example.org", dock, Locale.ENGLISH);
        invitations.invite(werft, wish);
        var first = letters().token("membership-invitation");
        invitations.invite(werft, wish);
        var second = letters().token("membership-invitation"); // there is no account to sign in to

        assertThat(acceptance.invited(first)).isEmpty();
        people.remember(acceptance.accept(second, "Thảo", "Berg", "drei Birnen am See"));
        assertThat(addresses()).containsOnlyOnce(wish.address());
    }

    @Test
    void asksWhoeverHasAnAccount() {
        var person = people.person();
        var address = person.value() + "@example.org";
        invitations.invite(werft, new TeamInvitation("A", "B", address, null, Locale.ENGLISH));

        var code = letters().token("membership-offer");
        var letter = letters().last();
        assertThat(letter.to()).isEqualTo(address);
        assertThat(letter.language()).as("the person's own").isEqualTo(Locale.GERMAN);
        assertThat(addresses()).doesNotContain(address);

        var stranger = people.person();
        signIn(stranger, Role.LEARNER);
        assertThatExceptionOfType(JoinRefused.class).isThrownBy(() -> joining.offer(stranger, code));
        assertThatExceptionOfType(JoinRefused.class).isThrownBy(() -> joining.join(stranger, code));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> joining.join(person, code));
        signIn(person, Role.LEARNER);
        assertThat(joining.offer(person, code)).isEqualTo(new JoinOffer(code, "Werft " + people.mark(), null));
        joining.join(person, code);
        assertThatExceptionOfType(JoinRefused.class).isThrownBy(() -> joining.join(person, code));

        signIn(hr, Role.HR);
        assertThat(addresses()).contains(address);
        assertThat(codes.codes(werft)).as("invitations are nobody else's to see").isEmpty();
    }

    @Test
    void refusesWhatCannotBeInvited() {
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> invitations.invite(werft,
                new TeamInvitation("", "", "no address", null, Locale.GERMAN)));
        units.close(werft, dock);
        assertThat(problems(() -> invitations.invite(werft, new TeamInvitation("A", "B", "a@example.org", dock,
                Locale.GERMAN)))).containsExactly(OrganisationProblem.UNIT_PARENT);
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> {
            for (int time = 0; time < 9; time++) {
                invitations.invite(werft, new TeamInvitation("A", "B", hr.value() + "@example.org", null,
                        Locale.GERMAN));
            }
        });
    }

    @Test
    void keepsHrToTheirOwnOrganisations() {
        var other = people.employer("Andere");
        refused(() -> invitations.invite(other, new TeamInvitation("A", "B", "a@example.org", null, Locale.GERMAN)));
    }

    private PostedLetters letters() {
        return new PostedLetters(outbox);
    }

    private List<String> addresses() {
        return memberships.members(werft, "", null, 0).map(Member::address).getContent();
    }
}
